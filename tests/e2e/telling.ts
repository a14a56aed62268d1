/** What any request of the browser carries, and the version that is here already. Not among them: cookies, referrer, origin. */
const ORDINARY =
  /^(host|connection|accept|accept-encoding|accept-language|user-agent|cache-control|pragma|priority|te|dnt|if-none-match|if-modified-since|sec-(fetch|ch-ua|gpc).*)$/;

/**
 * The headers of a request, as `name: value`, by which a server could tell one person from another: every one that is not
 * ordinary, and every one that holds the name under which the browser installed the extension (in Firefox each person's own).
 */
export function telling(headers: Readonly<Record<string, string | undefined>>, extension: string): string[] {
  const id = new URL(extension).host;
  return Object.entries(headers)
    .filter(([name, value]) => !ORDINARY.test(name) || value?.includes(id))
    .map(([name, value]) => `${name}: ${value}`);
}
