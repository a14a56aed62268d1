/** What content/plugin.ts makes of the guides' Markdown files. */
declare module 'virtual:guides' {
  export const guides: import('../core/articles/guide.ts').GuideMeta[];
  export const guideBody: Record<string, () => Promise<import('./index.ts').GuideBody>>;
}
