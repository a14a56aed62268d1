import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { TextSize } from '../components/read/shown.ts';

const READING_SIZE = 'readingSize';
const SIZES: readonly unknown[] = ['small', 'medium', 'large'];

/** The size of the reader's text, remembered on this machine. */
export function createReadingSize() {
  const size = signal<TextSize>('medium');
  return {
    size,
    async load() {
      const { [READING_SIZE]: kept } = await browser.storage.local.get(READING_SIZE);
      if (SIZES.includes(kept)) size.value = kept as TextSize;
    },
    async choose(chosen: TextSize) {
      size.value = chosen;
      await browser.storage.local.set({ [READING_SIZE]: chosen });
    },
  };
}
