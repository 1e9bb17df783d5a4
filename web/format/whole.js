// Lines of text that is no number of its own: titles, equivalents, the prose of pages.

/** No line ends beside ×, between a number and its Japanese large-number word, nor within a range, 萬小時 or a model's name. @param {string} text */
export const whole = (text) => text.replaceAll(' × ', '\u00a0×\u00a0').replace(/\d(?=[万億～])|[万億](?=[k～])|[～–](?=\d)|[A-Z]-(?=\d)|萬(?=小時)|小(?=時)/g, '$&\u2060');
