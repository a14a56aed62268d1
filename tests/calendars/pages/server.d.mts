import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageEvent } from './sample-events.mjs';

/** Every host under which the pages answer. */
export const HOSTNAMES: readonly string[];

/** What a page can be told; README of the pages lists the rest. A query of the same name in the address wins. */
export interface PageOptions {
  date?: string;
  now?: string;
  timeZone?: string;
  locale?: string;
  theme?: 'light' | 'dark';
  events?: readonly PageEvent[];
  [option: string]: unknown;
}

export interface Server {
  port: number;
  /** The value for `--host-resolver-rules`. */
  rules: string;
  requests: { method: string; host: string; path: string; headers: Record<string, string | undefined>; at: number }[];
  url(host: string, path: string): string;
  close(): Promise<void>;
}

export function start(options?: {
  port?: number;
  key?: Buffer;
  cert?: Buffer;
  defaults?: PageOptions;
  /** Answers a request itself by returning true. */
  handler?: (request: IncomingMessage, response: ServerResponse, at: { host: string; url: URL }) => boolean;
}): Promise<Server>;
