// Sorting and filtering of the table of figures. Without this script the table is complete, in the order of the data.

const table = /** @type {HTMLTableElement} */ (document.getElementById('figures'));
const body = table.tBodies[0];
const rows = [...body.rows];
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** @param {HTMLTableRowElement} row @param {number} column */
const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent ?? '';

/**
 * Numbers by size among those of one unit (kilowatt-hours are not larger than litres), the rest as words; what is
 * empty comes last either way. @param {number} column @param {number} sign
 */
function sort(column, sign) {
  const keyed = rows.map((row) => ({ row, text: key(row, column), unit: row.cells[column].dataset.unit ?? '' }));
  keyed.sort((a, b) => {
    if (!a.text || !b.text) return Number(!a.text) - Number(!b.text);
    if (a.unit !== b.unit) return collator.compare(a.unit, b.unit);
    const [x, y] = [Number(a.text), Number(b.text)];
    return sign * (Number.isFinite(x) && Number.isFinite(y) ? x - y : collator.compare(a.text, b.text));
  });
  body.append(...keyed.map((k) => k.row));
}

for (const [column, head] of [.../** @type {HTMLTableSectionElement} */ (table.tHead).rows[0].cells].entries()) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    const up = head.ariaSort !== 'ascending';
    for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    sort(column, up ? 1 : -1);
  });
}

const filter = /** @type {HTMLElement} */ (document.getElementById('filter'));
const input = /** @type {HTMLInputElement} */ (filter.querySelector('input'));
const output = /** @type {HTMLOutputElement} */ (filter.querySelector('output'));
const texts = rows.map((row) => row.textContent?.toLowerCase() ?? '');
input.addEventListener('input', () => {
  const wanted = input.value.trim().toLowerCase();
  let shown = 0;
  for (const [i, row] of rows.entries()) {
    row.hidden = !texts[i].includes(wanted);
    if (!row.hidden) shown += 1;
  }
  output.value = (output.dataset.text ?? '').replace('{n}', String(shown));
});
filter.hidden = false;
