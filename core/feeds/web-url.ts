/** An address of the web, resolved; empty for any other. */
export function webUrl(href: unknown, base: string): string {
  if (typeof href !== 'string' || href.trim() === '' || href.length > 2048) return '';
  const url = URL.canParse(href.trim(), base) ? new URL(href.trim(), base) : undefined;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href.slice(0, 2048) : '';
}
