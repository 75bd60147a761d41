// The package ships no types. Only what dates.ts asks of it is declared.
declare module 'edtf' {
  interface Mask {
    /** 0 where nothing is marked. */
    value: number
  }
  export interface EdtfDate {
    type: 'Date'
    /** 1 year, 2 month, 3 day, 0 with a time of day. */
    precision: number
    approximate: Mask
    uncertain: Mask
    unspecified: Mask
    /** First and last millisecond since 1970, UTC. */
    min: number
    max: number
  }
  export interface EdtfInterval {
    type: 'Interval'
    lower: EdtfDate | number | null
    upper: EdtfDate | number | null
  }
  interface EdtfOther {
    type: 'Year' | 'Decade' | 'Century' | 'Season' | 'List' | 'Set'
  }
  /** Throws on text that is not EDTF. */
  const edtf: (text: string) => EdtfDate | EdtfInterval | EdtfOther

  export { edtf as default }
}
