import { type Compiled, compile } from '#compile/compile.ts'
import { problemLine, type SourceFile } from '#compile/problem.ts'
import type { Dataset } from '#record/dataset.ts'

/** A small sound record, one file an entry, for tests to add to. */
export const soundFiles: Readonly<Record<string, string>> = {
  'data/dataset.yaml': `
dataset: { title: Alliances, subject: alpha-works, licence: CC-BY-4.0 }
`,
  'data/registry.yaml': `
organizations:
  - { id: alpha-works, name: Alpha Works, type: state-owned-enterprise, evidence: [{ article: report, phrase: Alpha Works }] }
  - { id: alpha-lab, name: Alpha Lab, type: ministry, parent: alpha-works, evidence: [{ article: report, phrase: Alpha Lab }] }
  - { id: beta-mobile, name: Beta Mobile, type: private-company, evidence: [{ article: report, phrase: Beta Mobile }] }
  - { id: gamma-city, name: Gamma City, type: local-government, evidence: [{ article: report, phrase: Gamma City }] }
people:
  - { id: ann-example, name: Ann Example, evidence: [{ article: report, phrase: Ann Example }] }
places:
  - { id: gamma, name: Gamma, level: prefecture, evidence: [{ article: report, phrase: Gamma }] }
`,
  'data/reports/report.yaml': `
article: { id: report, url: 'https://example.org', title: Report, publisher: Example, published: '2025', language: en, read: full }
events:
  - id: meeting
    date: 2025-04-21
    kind: meeting
    title: A meeting
    summary: They met.
    participants: [{ organization: alpha-works, role: host }, { organization: beta-mobile, role: guest }]
    evidence: [{ article: report, phrase: they met }]
relationships:
  - { from: alpha-works, to: gamma-city, type: located-in, standing: in-force, evidence: [{ article: report, phrase: in Gamma }] }
`,
}

/** Files by path as the compiler takes them. */
export const asSources = (files: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

/** Compiles the sound record with files added or replaced. */
export const compileWith = (files: Readonly<Record<string, string>>): Compiled =>
  compile(asSources({ ...soundFiles, ...files }))

/** The problem lines of the sound record with one more file, `data/more.yaml`. */
export const problemsWith = (text: string): string[] =>
  compileWith({ 'data/more.yaml': text }).problems.map(problemLine)

/** The dataset of the sound record with files added; fails the test, with the reasons, where there is none. */
export const datasetWith = (files: Readonly<Record<string, string>> = {}): Dataset => {
  const { dataset, problems } = compileWith(files)
  if (!dataset) throw new Error(problems.map(problemLine).join('\n'))
  return dataset
}

/** An organization as one line of YAML, sound but for what is given. */
export const organizationLine = (id: string, more = ''): string =>
  `  - { id: ${id}, name: ${id}, type: other, ${more}evidence: [{ article: report, phrase: words }] }`
