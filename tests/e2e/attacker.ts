// What a script of the calendar's page tries. Each text runs in the page's own world, as a script of its maker would.

/**
 * Listens to every event there is, before and while a person tags, and looks in each for a node that is not the page's:
 * what the event says, the point under it, the selection, animations, measurements. `window.leaks` holds what was found.
 */
export const LISTEN = `(() => {
  window.leaks = [];
  window.heard = 0;
  const inside = (node, how) => {
    const root = node?.nodeType && node.getRootNode();
    if (root && root !== document && root.nodeType === 11) leaks.push(how + ' ' + node.nodeName);
  };
  const names = new Set(['focusin', 'focusout', 'DOMMouseScroll', 'MozMousePixelScroll', 'compositionstart', 'compositionend']);
  for (let of = window; of; of = Object.getPrototypeOf(of))
    for (const key of Object.getOwnPropertyNames(of)) if (key.startsWith('on')) names.add(key.slice(2));
  for (const key of Object.getOwnPropertyNames(Document.prototype)) if (key.startsWith('on')) names.add(key.slice(2));
  for (const type of names) addEventListener(type, (event) => {
    heard++;
    for (const key in event) { try { inside(event[key], type + '.' + key); } catch {} }
    for (const node of event.composedPath()) inside(node, type + ' path');
    inside(getSelection().anchorNode, 'selection');
    for (const one of document.getAnimations()) inside(one.effect?.target, 'animation');
    if (!event.clientX) return;
    for (const node of document.elementsFromPoint(event.clientX, event.clientY)) inside(node, 'point');
    inside(document.caretPositionFromPoint?.(event.clientX, event.clientY)?.offsetNode, 'caret');
    inside(document.caretRangeFromPoint?.(event.clientX, event.clientY)?.startContainer, 'caret range');
  }, true);
  for (const type of PerformanceObserver.supportedEntryTypes) new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      for (const key in entry) inside(entry[key], 'measurement ' + type);
      for (const { node } of entry.sources ?? []) inside(node, 'measured shift');
    }
  }).observe({ type, buffered: true });
  // From now on every root would be open, and every message and event of the page's world would be copied.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) { leaks.push('attachShadow'); return attach.call(this, { ...how, mode: 'open' }); };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { if (/extension/.test(event.type)) leaks.push(event.type); return dispatch.call(this, event); };
})()`;

/** Elements on the page that are not the page's: an attribute of chance and a closed root is all that marks them. */
export const HOSTS = `[...document.querySelectorAll('span')].filter((one) =>
  [...one.attributes].some(({ name }) => /^data-[a-z0-9]{6}$/.test(name)) && !one.firstChild)`;

/** Looks for words in all that is on screen, as the page's own search would. @returns those it found */
export const findWords = (words: readonly string[]) => `${JSON.stringify(words)}.filter((word) => {
  getSelection().removeAllRanges();
  return window.find(word, false, false, true, false, true, false);
})`;

/** Everything that a script may read of our elements and of what a page shares with others. */
export const READ = `(async () => {
  const hosts = ${HOSTS};
  document.execCommand('selectAll');
  const selected = getSelection().toString();
  getSelection().removeAllRanges();
  return {
    hosts: hosts.length > 1,
    roots: hosts.filter((one) => one.shadowRoot || one.openOrClosedShadowRoot).length,
    texts: hosts.map((one) => one.innerText + one.textContent + (one.ariaLabel ?? '') + one.title).join(''),
    selected: /energizing|to tag/i.test(selected),
    databases: (await indexedDB.databases()).length,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
  };
})()`;

/** Makes up presses, keys and messages. None is a person's. */
export const FORGE = `(async () => {
  const channel = new BroadcastChannel('updraft');
  for (const host of ${HOSTS}) {
    const { x, y, width, height } = host.getBoundingClientRect();
    host.click();
    host.focus();
    for (let dx = 2; dx < width; dx += 12) for (let dy = 2; dy < height; dy += 12) {
      const at = { clientX: x + dx, clientY: y + dy, bubbles: true, composed: true, cancelable: true, view: window };
      const under = document.elementFromPoint(x + dx, y + dy) ?? host;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [host, under]) target.dispatchEvent(new (/^p/.test(type) ? PointerEvent : MouseEvent)(type, at));
    }
    for (const key of ['Tab', 'Enter', ' ', 'ArrowRight'])
      for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
  const tag = { name: 'saveTag', data: { activity: window.__fixture.ids()[0], energy: -2 } };
  for (let i = 0; i < 10000; i++) postMessage(i % 2 ? tag : JSON.stringify(tag), '*');
  for (let i = 0; i < 1000; i++) channel.postMessage(tag);
  for (const type of ['updraft', 'saveTag', 'message', 'moz-extension://' + crypto.randomUUID() + '/'])
    for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail: tag }));
  const api = globalThis.browser?.runtime ?? globalThis.chrome?.runtime;
  return typeof api?.sendMessage;
})()`;

/** Asks for files of the extension in every way a page has. @returns those that were given */
export const askFor = (urls: readonly string[]) => `(async () => {
  const given = [];
  const loads = (tag, name, url) => new Promise((done) => {
    const element = document.createElement(tag);
    element.onload = () => { given.push(tag + ' ' + url); done(); };
    element.onerror = done;
    if (tag === 'link') element.rel = 'stylesheet';
    element[name] = url;
    document.head.append(element);
    setTimeout(done, 1500);
  });
  await Promise.all(${JSON.stringify(urls)}.flatMap((url) => [
    fetch(url).then(() => given.push('fetch ' + url), () => {}),
    import(url).then(() => given.push('import ' + url), () => {}),
    loads('img', 'src', url), loads('script', 'src', url), loads('link', 'href', url), loads('audio', 'src', url),
  ]));
  return given;
})()`;
