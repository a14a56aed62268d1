/** One package of a bill of materials, as far as it is looked at here. */
interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
}

/** A bill of materials in CycloneDX 1.5, as `npm sbom` writes it; members that are not named are passed on. */
export interface Bill {
  metadata: { component: { 'bom-ref': string; name: string } } & Record<string, unknown>;
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
  [more: string]: unknown;
}

/** Licences under which what is shipped may be: each lets it be passed on in a zip beside its notice. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'PSF-2.0', 'Unlicense'];

/**
 * The part of a bill that is shipped, without what differs from one run or machine to the next (its serial number, the
 * time, the tools, the folder's name). Followed from the product's own dependencies, because `npm sbom --omit dev` leaves
 * out every shipped package that a development tool wants, too.
 * @param name of the product
 * @param shipped names of its direct dependencies
 */
export function shippedBill(whole: Bill, name: string, shipped: readonly string[]): Bill {
  const { serialNumber: _serial, ...bill } = whole;
  const { timestamp: _time, tools: _tools, ...metadata } = whole.metadata;
  const root = metadata.component['bom-ref'];
  const wants = new Map(whole.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const nameOf = new Map(whole.components.map((one) => [one['bom-ref'], one.name]));
  const kept = new Set<string>();
  const open = (wants.get(root) ?? []).filter((ref) => shipped.includes(nameOf.get(ref) ?? ''));
  const direct = [...open];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (kept.has(ref)) continue;
    kept.add(ref);
    open.push(...(wants.get(ref) ?? []));
  }
  return {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: whole.components.filter((one) => kept.has(one['bom-ref'])),
    dependencies: whole.dependencies.flatMap(({ ref, dependsOn }) =>
      ref === root ? [{ ref, dependsOn: direct }] : kept.has(ref) ? [{ ref, dependsOn }] : [],
    ),
  };
}

/** A sentence for every package whose licence is not among the allowed ones; of alternatives one is enough. */
export function refusedLicences({ components }: Pick<Bill, 'components'>): string[] {
  return components.flatMap(({ name, version, licenses = [] }) => {
    const said = licenses.map((one) =>
      'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? ''),
    );
    const isAllowed = said.length > 0 && said.every((one) => alternatives(one).some((id) => ALLOWED.includes(id)));
    return isAllowed ? [] : [`${name} ${version}: ${said.join(', ') || 'says no licence'}`];
  });
}

/** “(A OR B)” is a choice; anything that joins licences otherwise is taken as one name, and so refused. */
const alternatives = (expression: string): string[] => expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
