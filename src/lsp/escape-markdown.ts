/** A text that markdown prints to the letter, wherever on a line it stands. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/^(?:[-+#]|\d+(?=[.)]))/, '\\$&');
}
