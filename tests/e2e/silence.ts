// Runs with every file of journeys: whatever else they show, nothing was asked of any host that the journey did not name.
import { afterAll, expect } from 'vitest';
import { withUpdraft } from './drivers/browsers.ts';

afterAll(() => {
  for (const browser of withUpdraft()) {
    const named = [...browser.namedConnections()].map(([host, count]) => `${count} to ${host}`);
    const outside = browser.outsideRequests();
    console.log(`Requests in ${browser.name}: ${outside.length} outside; connections: ${named.join(', ') || 'none'}`);
    expect(outside).toEqual([]);
  }
});
