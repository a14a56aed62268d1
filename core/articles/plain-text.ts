/** Longest Markdown of which the text is taken, in characters, and longest piece of markup that is recognized. */
const MOST = 60_000;

/** Markdown (or HTML) without its markup in one line: good enough to find words in and to show a title, never to show as a page. */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, MOST)
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, ' ')
    .replace(/<!--[\s\S]{0,500}?-->/g, ' ')
    .replace(/<(script|style)\b[^<>]{0,200}>[\s\S]{0,2000}?<\/\1>/gi, ' ')
    .replace(/\{\{[%<][^\n]{0,500}?[%>]\}\}|\{%[^\n]{0,500}?%\}/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/!?\[([^\][\n]{0,300})\]\([^()\s]{0,1000}(?:\s"[^"\n]{0,200}")?\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}\.)[ \t]+/gm, '')
    .replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
