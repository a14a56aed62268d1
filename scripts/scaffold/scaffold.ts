/** What a scaffold writes, by path from the root, and what is left to do by hand. */
export interface Scaffold {
  files: Record<string, string>;
  next: string[];
}
