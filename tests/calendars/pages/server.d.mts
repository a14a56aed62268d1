import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageOptions } from './fixtures.mjs';

export interface CalendarServer {
  port: number;
  /** For Chromium's `--host-resolver-rules`. */
  rules: string;
  requests: { method: string; host: string; path: string; at: number }[];
  url(host: string, path: string): string;
  close(): Promise<void>;
}

export interface ServerOptions {
  port?: number;
  key?: string | Buffer;
  cert?: string | Buffer;
  defaults?: PageOptions;
  handler?: (request: IncomingMessage, response: ServerResponse, at: { host: string; url: URL }) => unknown;
}

export const HOSTNAMES: string[];
export function optionsFor(host: string, url: URL, defaults?: PageOptions): PageOptions;
export function start(options?: ServerOptions): Promise<CalendarServer>;
