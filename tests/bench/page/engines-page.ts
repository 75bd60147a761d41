import start from 'peer:crossfilter2'
import { type Comparing, compare } from '../comparing.ts'
import { crossfilterOf } from '../engines/crossfilter.ts'
import { loop } from '../engines/loop.ts'
import { ours } from '../engines/ours.ts'
import { withLens } from '../lens.ts'
import { reportOf } from '../report.ts'
import type { Acts } from './stage.ts'

/** The engines as a browser runs them: the same code, the same record and the same changes as in Node. */

const engines = [withLens(loop), ours, withLens(crossfilterOf(start))]

const acts: Acts = {
  compare(asked: Comparing) {
    const { found, wrong, hash } = compare(engines, asked)
    return { report: reportOf({ ...found, held: undefined }), wrong, hash, apart: crossOriginIsolated }
  },
}

Object.assign(window, { acts })
