import { load } from 'js-yaml';
import { lexer, type Token, type Tokens } from 'marked';
import * as v from 'valibot';
import { type Guide, type GuideMeta, guideFrontSchema } from '../core/articles/guide.ts';
import { type ArticleNode, sectionsOf, textOf } from '../core/articles/node.ts';

/**
 * A guide from its Markdown file. Throws with the file's name and what is wrong: a guide that is not as it should be
 * stops the build, it never reaches a person.
 * @param source front matter in YAML between `---` lines, then Markdown without HTML
 * @param file name for the message, `meeting-diet.md`
 */
export function parseGuide(source: string, file: string): Guide {
  const wrong = (what: string): never => {
    throw new Error(`${file}: ${what}`);
  };
  const [, yaml, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? [];
  if (yaml === undefined || body === undefined) return wrong('has no front matter');
  const front = v.safeParse(guideFrontSchema, readYaml(yaml, wrong));
  if (!front.success) {
    const [issue] = front.issues;
    return wrong(`${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
  }
  const nodes = blocks(lexer(body), wrong);
  return { ...front.output, words: wordsIn(textOf(nodes)), nodes, sections: sectionsOf(nodes) };
}

/** The guide without its body and references. */
export function metaOf({ nodes: _nodes, sections: _sections, references: _references, ...meta }: Guide): GuideMeta {
  return meta;
}

type Wrong = (what: string) => never;

function readYaml(yaml: string, wrong: Wrong): unknown {
  try {
    return load(yaml);
  } catch (error) {
    return wrong(`front matter is not YAML (${(error as Error).message.split('\n')[0]})`);
  }
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function blocks(tokens: readonly Token[], wrong: Wrong): ArticleNode[] {
  return tokens.flatMap((token): ArticleNode[] => {
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        if (token.depth !== 2 && token.depth !== 3) return wrong(`has a heading of level ${token.depth}`);
        return [[token.depth === 2 ? 'h2' : 'h3', null, ...inline(token.tokens, wrong)]];
      case 'paragraph':
        return [['p', null, ...inline(token.tokens, wrong)]];
      case 'text': // the one line of a tight list item
        return inline(token.tokens ?? [token], wrong);
      case 'blockquote':
        return [['blockquote', null, ...blocks(token.tokens ?? [], wrong)]];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        const rows = items.map((item): ArticleNode => ['li', null, ...blocks(item.tokens, wrong)]);
        return [[ordered ? 'ol' : 'ul', null, ...rows]];
      }
      case 'code':
        return [['p', null, ['code', null, token.text]]];
      default:
        return wrong(`holds ${token.type}, which guides do not use: ${token.raw.trim().slice(0, 60)}`);
    }
  });
}

function inline(tokens: readonly Token[] | undefined, wrong: Wrong): ArticleNode[] {
  return (tokens ?? []).map((token): ArticleNode => {
    switch (token.type) {
      case 'text':
        if (/&[a-z]+;|&#\d+;/i.test(token.text)) return wrong(`holds an HTML entity: ${token.text.slice(0, 60)}`);
        return token.text.replace(/\s*\n\s*/g, ' ');
      case 'escape':
        return token.text;
      case 'strong':
        return ['strong', null, ...inline(token.tokens, wrong)];
      case 'em':
        return ['em', null, ...inline(token.tokens, wrong)];
      case 'codespan':
        return ['code', null, token.text];
      case 'link':
        if (!/^guide:[a-z-]+$/.test(token.href)) return wrong(`links out of the library: ${token.href}`);
        return ['a', { href: token.href }, ...inline(token.tokens, wrong)];
      default:
        return wrong(`holds ${token.type}, which guides do not use: ${token.raw.trim().slice(0, 60)}`);
    }
  });
}
