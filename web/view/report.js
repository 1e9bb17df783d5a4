// Where errors are reported. An address for mail gets the edition and the link of what is shown.
/** @param {import('./context.js').Context} c */
export function reportAddress({ words, facts, ui }) {
  if (!ui.report.startsWith('mailto:')) return ui.report;
  const subject = words.say('report_subject', { edition: facts.edition });
  const body = words.say('report_body', { link: ui.link });
  return `${ui.report}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
