/** The text of a page as a test case has it: its address on the second line, no empty lines. */
export function writePage(document: Document, url: string): string {
  const html = document.documentElement.outerHTML.replaceAll(/\n\s*\n/g, "\n");
  return `<!DOCTYPE html>\n<!-- url: ${url} -->\n${html}\n`;
}
