/**
 * Runs in Firefox's own window, which sees what assistive technology sees: the accessibility tree of a tab, closed shadow
 * roots and all, with roles and names as Gecko computes them. WebDriver BiDi itself does not look into closed roots and
 * asks element by element.
 */

// biome-ignore lint/suspicious/noExplicitAny: Gecko's internal interfaces, without types
type Gecko = any;
declare const ChromeUtils: Gecko, Cc: Gecko, Ci: Gecko;

/** The tree of a tab, as JSON of {@link Node}s; things keep their number while they live. */
function tree(context: string): string {
  const STATE = Ci.nsIAccessibleStates;
  const ROLE = Ci.nsIAccessibleRole;
  const chrome = globalThis as Gecko;
  chrome.updraftAccessibles ??= { ids: new WeakMap(), byId: new Map(), pages: new Map() };
  const kept = chrome.updraftAccessibles;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const dated = [ROLE.ROLE_DATE_EDITOR, ROLE.ROLE_TIME_EDITOR]; // fields of a date, which ARIA has no role for
  const list: object[] = [];
  const isFocused = (accessible: Gecko) => {
    const states: { value?: number } = {};
    accessible.getState(states, {});
    return ((states.value ?? 0) & STATE.STATE_FOCUSED) !== 0;
  };
  // Of a date it is a part, the month or the day, that takes the focus.
  const hasFocusBelow = (accessible: Gecko): boolean => {
    for (let child = accessible.firstChild; child; child = child.nextSibling)
      if (isFocused(child) || hasFocusBelow(child)) return true;
    return false;
  };
  const walk = (accessible: Gecko, depth: number) => {
    const states: { value?: number } = {};
    accessible.getState(states, {});
    const has = (state: number) => ((states.value ?? 0) & state) !== 0;
    let id = kept.ids.get(accessible);
    if (id === undefined) {
      id = kept.byId.size + 1;
      kept.ids.set(accessible, id);
      kept.byId.set(id, accessible);
    }
    list.push({
      id,
      depth,
      // Generated text is a text of its own kind.
      leaf: [ROLE.ROLE_TEXT_LEAF, ROLE.ROLE_STATICTEXT, ROLE.ROLE_GRAPHIC].includes(accessible.role),
      role: dated.includes(accessible.role) ? 'textbox' : accessible.computedARIARole,
      name: accessible.name ?? '',
      checked: has(STATE.STATE_CHECKABLE) ? has(STATE.STATE_CHECKED) : undefined,
      selected: has(STATE.STATE_SELECTABLE) ? has(STATE.STATE_SELECTED) : undefined,
      expanded: has(STATE.STATE_EXPANDED) || has(STATE.STATE_COLLAPSED) ? has(STATE.STATE_EXPANDED) : undefined,
      pressed: accessible.role === ROLE.ROLE_TOGGLE_BUTTON ? has(STATE.STATE_PRESSED) : undefined,
      disabled: has(STATE.STATE_UNAVAILABLE),
      focused: has(STATE.STATE_FOCUSED) || (dated.includes(accessible.role) && hasFocusBelow(accessible)),
      value: accessible.value || undefined,
    });
    if (dated.includes(accessible.role)) return; // below are its parts, as "Minutes"
    for (let child = accessible.firstChild; child; child = child.nextSibling) walk(child, depth + 1);
  };
  const page = service.getAccessibleFor(NavigableManager.getBrowsingContextById(context).embedderElement)?.firstChild;
  kept.pages.set(context, page);
  if (page) walk(page, 0);
  return JSON.stringify(list);
}

/**
 * Has the page make a frame now. A hidden tab makes ever fewer of its own, minutes apart in the end, and until then its
 * tree tells of what stood there before.
 */
async function frame(context: string): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { messageManager } = NavigableManager.getBrowsingContextById(context).embedderElement;
  const script = `
    content.windowUtils.advanceTimeAndRefresh(0);
    content.windowUtils.restoreNormalRefresh();
    sendAsyncMessage('updraft:frame');`;
  await new Promise<void>((made) => {
    const heard = () => {
      messageManager.removeMessageListener('updraft:frame', heard);
      made();
    };
    messageManager.addMessageListener('updraft:frame', heard);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** Scrolls to a thing; as JSON its middle relative to the page's accessible, and that one's width, in device pixels. */
function middle(context: string, id: number): string | undefined {
  const kept = (globalThis as Gecko).updraftAccessibles;
  const accessible = kept.byId.get(id);
  accessible.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
  const box = (of: Gecko) => {
    const [x, y, width, height]: { value?: number }[] = [{}, {}, {}, {}];
    of.getBounds(x, y, width, height);
    return { x: x?.value ?? 0, y: y?.value ?? 0, width: width?.value ?? 0, height: height?.value ?? 0 };
  };
  const thing = box(accessible);
  const page = box(kept.pages.get(context));
  if (!thing.width || !thing.height) return undefined;
  return JSON.stringify({ x: thing.x + thing.width / 2 - page.x, y: thing.y + thing.height / 2 - page.y, of: page });
}

function focus(id: number): void {
  (globalThis as Gecko).updraftAccessibles.byId.get(id).takeFocus();
}

/** Source text of functions for Firefox's own window. */
export const IN_FIREFOX = { frame: String(frame), tree: String(tree), middle: String(middle), focus: String(focus) };
