// The kinds of mutant: each finds its places in one line of C++ and says what stands there instead. Comments, strings,
// includes, declarations of templates and pointers are left alone, since what cannot compile proves nothing.

/** @typedef {{ line: number, from: string, to: string, kind: string, text: string }} Mutant */

/** The line with strings, characters and comments blanked, so that positions stay. @param {string} line */
function code(line) {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*$/g, (m) => ' '.repeat(m.length));
}

/** Name, what is sought, what stands there instead. @type {[string, RegExp, (m: string) => string][]} */
const SWAPS = [
  ['operator', / \+ (?!")/g, () => ' - '],
  ['operator', / - /g, () => ' + '],
  ['operator', / \* (?=[\w(])/g, () => ' / '],
  ['operator', / \/ /g, () => ' * '],
  ['operator', / && /g, () => ' || '],
  ['operator', / \|\| /g, () => ' && '],
  ['bound', / < (?![^<>]*>)/g, () => ' <= '],
  ['bound', / <= /g, () => ' < '],
  ['bound', / > (?!\w+\()/g, () => ' >= '],
  ['bound', / >= /g, () => ' > '],
  ['bound', / == /g, () => ' != '],
  ['bound', / != /g, () => ' == '],
  ['constant', /(?<![\w.#\[])\d+\.\d+(?:e-?\d+)?(?![\w.])/g, (m) => String(Number(m) * 1.02 || 0.02)],
  ['constant', /(?<=[=+(,] )\d+(?=[;,)])/g, (m) => String(Number(m) + 1)],
];

/** @param {string} source @returns {Mutant[]} every mutant that this file offers */
export function mutantsOf(source) {
  /** @type {Mutant[]} */ const found = [];
  source.split('\n').forEach((text, line) => {
    const plain = code(text);
    if (/^\s*(#|\/\/|\/?\*|template|using|static_assert)/.test(plain)) return;
    for (const [kind, sought, instead] of SWAPS) {
      for (const m of plain.matchAll(sought)) {
        found.push({ line, kind, from: m[0], to: instead(m[0]), text: text.slice(0, m.index) + instead(m[0]) + text.slice(m.index + m[0].length) });
      }
    }
    // A check that refuses, on one line: the refusal is dropped.
    if (/^\s*if \(.*\) return .*;\s*$/.test(plain)) found.push({ line, kind: 'dropped check', from: text.trim(), to: '', text: '' });
  });
  return found;
}
