import { ours } from './own.ts';

/** All that tells a listener on the way where inside our element it began. */
const POINTER =
  'pointerdown pointerup pointermove pointerrawupdate pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture ' +
  'lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick ' +
  'contextmenu dragstart drag dragenter dragover dragleave dragend drop touchstart touchmove touchend touchcancel wheel ' +
  'DOMMouseScroll MozMousePixelScroll';
const OTHERS =
  'keydown keypress keyup focus blur focusin focusout beforeinput input change select selectstart copy cut paste ' +
  'transitionrun transitionstart transitionend transitioncancel animationstart animationend animationiteration';
/** Listened to without a say in scrolling, which stays smooth. */
const PASSIVE = /^(touch|wheel|DOM|Moz)/;
const LEFT_TO_THE_PAGE = new Set(['Tab', 'Escape']);

/**
 * Keeps from the page what happens inside our elements. Firefox gives every listener the node within a closed shadow root
 * (`originalTarget`, `explicitOriginalTarget`, `rangeParent`), and with it the root and all that it says. So this has to
 * listen before the page does, and hands on by itself what our elements hear. Tab and Escape are told to the page a moment
 * later, as what happened to the whole element.
 */
export function guardInside(): void {
  const known = ours();
  const isInside = (node: EventTarget | null | undefined): boolean =>
    node instanceof Node && known.has((node.getRootNode() as Partial<ShadowRoot>).host ?? node);
  /** Our own elements hear a press or a key as an event that never leaves them. */
  const handOn = (event: Event, inside: EventTarget) => {
    const made = new Event(event.type, { bubbles: true, cancelable: true });
    // Only our world sees this; a KeyboardEvent of Firefox leaves the root whatever it is told.
    if (event instanceof KeyboardEvent) Object.defineProperty(made, 'key', { value: event.key });
    known.add(made);
    if (!inside.dispatchEvent(made)) event.preventDefault();
  };
  const keep = (event: Event & { originalTarget?: EventTarget; explicitOriginalTarget?: EventTarget }) => {
    const { target, type, originalTarget, explicitOriginalTarget } = event;
    if (!event.isTrusted || !target) return;
    if (!known.has(target)) {
      // A pointer or a focus that leaves the page's element for ours tells, too, where it went.
      if (explicitOriginalTarget !== target && isInside(explicitOriginalTarget)) event.stopImmediatePropagation();
      return;
    }
    event.stopImmediatePropagation();
    if (type === 'click' || type === 'keydown') handOn(event, originalTarget ?? target);
    if (!(event instanceof KeyboardEvent && LEFT_TO_THE_PAGE.has(event.key))) return;
    // While the true event is on its way, a copy would tell as much as it does.
    const { key, shiftKey } = event;
    const tell = () => target.dispatchEvent(new KeyboardEvent(type, { key, shiftKey, bubbles: true, composed: true }));
    requestAnimationFrame(() => setTimeout(tell));
  };
  for (const type of `${POINTER} ${OTHERS}`.split(' '))
    addEventListener(type, keep, { capture: true, passive: PASSIVE.test(type) });
}
