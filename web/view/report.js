// Where errors are reported. An address for mail gets the edition and the link of what is shown; an address that is
// neither for mail nor of the web is no address.
/** @param {import('./context.js').Context} c */
export function reportAddress({ words, facts, ui }) {
  if (!ui.report.startsWith('mailto:')) return /^https?:\/\//.test(ui.report) ? ui.report : 'mailto:';
  const subject = words.say('report_subject', { edition: facts.edition });
  const body = words.say('report_body', { link: ui.link() });
  return `${ui.report}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
