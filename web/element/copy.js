// Copying to the clipboard, where the browser allows it.
/** @param {string} text @returns {Promise<boolean>} false where it was refused, so that the text can be shown */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
