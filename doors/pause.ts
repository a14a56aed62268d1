/**
 * Lets everything else have its turn. Unlike a timer it is not held back to once a second while the page is in the
 * background, and does not wait four milliseconds each time.
 */
export const pause = (): Promise<void> =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });
