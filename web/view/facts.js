// What the page says, picked out of two responses: "open" leaves the disputed hour open, "chosen" has the one that
// stands in the sentence. Nothing is computed here that the engine computes; ends of named figures are compared.
import { STREAMING } from '../state/names.js';
import { baseline, household, hourInUse } from '../state/request.js';
import { claimRecord } from '../state/record.js';
/** @typedef {import('../contract.js').Answer} Answer @typedef {import('../contract.js').State} State
 *  @typedef {import('../contract.js').Catalog} Catalog @typedef {import('../contract.js').Equivalent} Equivalent
 *  @typedef {import('../contract.js').Value} Value @typedef {import('../contract.js').Estimate} Estimate */

/**
 * @typedef {object} Figure one published figure for one hour
 * @property {string} source @property {number} kwh @property {Estimate} count hours at this figure; two ends where the energy has no middle
 * @property {string} status @property {boolean} stands neither withdrawn nor superseded
 * @property {boolean} inUse @property {string[]} boundary @property {string | undefined} quotedBy
 */

/** Neither withdrawn nor replaced by its authors. @param {{ status?: string, supersededBy?: string }} v */
export const stands = (v) => v.status !== 'retracted' && !v.supersededBy;

/** @param {Catalog} catalog @param {string} id */
export function comparison(catalog, id) {
  return catalog.comparisons.find((c) => c.id === id);
}

/** @param {Answer} a @param {string} id */
function equivalent(a, id) {
  return a.equivalents?.find((e) => e.id === id);
}

/** A figure that another source here only passes on: one dot, under the name of who printed it. */
function repeats(/** @type {Value} */ v, /** @type {Value[]} */ values) {
  return values.some((w) => w !== v && w.source === v.quotedBy && w.mid === v.mid);
}

/** @param {Catalog} catalog @param {Answer} chosen @param {State} state @returns {Figure[]} smallest first */
function figures(catalog, chosen, state) {
  const values = comparison(catalog, STREAMING)?.values ?? [];
  const counts = new Map(equivalent(chosen, STREAMING)?.rivals.map((r) => [r.source, r]));
  const hour = hourInUse(state, baseline(state, catalog) ?? {});
  const text = 'text' in hour ? Number(/^([\d.]+) kWh$/.exec(hour.text)?.[1]) : NaN;
  const { low, high } = chosen.energy ?? {};
  return values.filter((v) => !repeats(v, values)).map((v) => ({
    source: v.source, kwh: counts.get(v.source)?.value ?? v.mid, status: v.status,
    count: { low: counts.get(v.source)?.count ?? low / v.mid, mid: null, high: counts.get(v.source)?.count ?? high / v.mid },
    stands: stands(v),
    inUse: 'source' in hour ? hour.source === v.source : text === v.mid,
    boundary: v.boundary ?? [], quotedBy: v.quotedBy,
  })).sort((a, b) => a.kwh - b.kwh);
}

/**
 * The best of what the engine chose, and one ruler from the other side: a whole that the energy is a part of, beside
 * things that it is many of.
 * Homes have their own place, those of an earlier region too.
 * @param {Answer} open
 */
function others(open) {
  const ids = (open.chosen ?? []).filter((id) => id !== STREAMING && !id.startsWith('household-year-'));
  const part = (/** @type {string} */ id) => (equivalent(open, id)?.count.mid ?? 1) < 1;
  const counter = ids.slice(1).find((id) => part(id) !== part(ids[0])) ?? ids[1];
  return [ids[0], counter].filter((id) => id !== undefined);
}

/**
 * @param {Catalog} catalog @param {Answer} open @param {Answer} chosen @param {State} state
 */
export function facts(catalog, open, chosen, state) {
  const record = claimRecord(catalog, state.claim);
  const all = figures(catalog, chosen, state);
  const standing = all.filter((f) => f.stands);
  const given = chosen.claim?.given?.[STREAMING]?.value;
  const hours = equivalent(chosen, STREAMING);
  const homes = equivalent(chosen, household(state.region));
  const rulers = [homes, ...others(open).map((id) => equivalent(chosen, id) ?? equivalent(open, id))];
  return {
    record, answer: chosen, open,
    energy: chosen.energy,
    hours: hours?.count, perHour: hours?.perUnit,
    figures: all,
    article: all.find((f) => f.kwh === given),
    reference: all.find((f) => f.source === comparison(catalog, STREAMING)?.default),
    span: { low: Math.min(...standing.map((f) => f.count.low)), high: Math.max(...standing.map((f) => f.count.high)) },
    bounds: { low: standing[0]?.kwh ?? NaN, high: standing.at(-1)?.kwh ?? NaN },
    claim: chosen.claim,
    need: chosen.claim?.needs.find((n) => n.factor === STREAMING),
    rulers: rulers.filter((e) => e !== undefined),
    gap: open.gap ?? [], trace: chosen.trace ?? [], edition: chosen.version.data ?? catalog.edition,
    model: catalog.models?.find((m) => m.id === 'gpt-3'),
  };
}
/** @typedef {ReturnType<typeof facts>} Facts */

/** Ids of the sources that the first view rests on, in reading order. @param {Facts} f @param {Catalog} catalog */
export function sourcesOf(f, catalog) {
  const ids = [f.record?.article, f.article?.quotedBy, ...f.figures.map((x) => x.source),
    ...f.rulers.flatMap((e) => comparison(catalog, e.id)?.values.filter(stands).map((v) => v.source))];
  return /** @type {string[]} */ ([...new Set(ids)].filter((id) => id && id in catalog.sources));
}
