// The tables of the instant answers (site_build/instant.py), as types.

/**
 * Days from an anchor to a window's first and last, 1 where any day of it is good, the fact; by step.
 * @typedef {Record<string, [number, number, number, string]>} Offsets
 * @typedef {[number, string | null]} Best days to add to a window's first day, and why
 * @typedef {Record<string, Offsets[][]>} Windows by anchor, case of the hour, and weekday: one entry where all are the same
 * @typedef {{name: string, since: string[], tick: string, from?: number, problem?: string}} Anchor
 * @typedef {[number, "" | "first" | "last" | "best", number]} Rank the lower number, the earlier of these dates, the lower number
 * @typedef {{standing: number, rank: number, after: string, instead: string, ongoing: boolean, awaited: boolean}} StepOfTable
 * @typedef {{choices: Record<string, string[]>, strict: string[], default: Record<string, string>,
 *   filled: string[], patterns: Record<string, string>}} FieldsOfTable
 * @typedef {{times: number[], anchors: Anchor[], windows: Windows, sources: Record<string, string>[], best: Best[],
 *   promises: Record<string, number[] | "month">, applies: Record<string, {fields: string[], yes: string[]}>,
 *   steps: Record<string, StepOfTable>, standings: [string, string | null][][][][],
 *   ranks: Record<string, Rank>[], done: string, needless: string, toCome: boolean[],
 *   early: string[], fields: FieldsOfTable, years: [number, number]}} InstantTable
 */

export {};
