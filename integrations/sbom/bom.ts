/** A package in package-lock.json, as far as it is told here. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  /** It is there for development alone. */
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly name: string;
  readonly version: string;
  /** By path: `` is the project, `node_modules/a/node_modules/b` a package of its own inside another. */
  readonly packages: Readonly<Record<string, Locked>>;
}

/** A file that the site hands out and that comes from somebody else. */
export interface Part {
  readonly name: string;
  readonly license: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

const INSIDE = 'node_modules/';

const nameAt = (path: string): string => path.slice(path.lastIndexOf(INSIDE) + INSIDE.length);

/** Where a package that one at `path` asks for is found: beside it or further up. Undefined where it was not installed. */
function pathOf(name: string, path: string, { packages }: Lock): string | undefined {
  for (let at = path; ; at = at.includes(INSIDE) ? at.slice(0, at.lastIndexOf(INSIDE)) : '') {
    const base = at === '' || at.endsWith('/') ? at : `${at}/`;
    const candidate = `${base}${INSIDE}${name}`;
    if (candidate in packages) return candidate;
    if (at === '') return undefined;
  }
}

const licenses = (license: string | undefined) => {
  if (license === undefined) return {};
  return { licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }] };
};

const scopeOf = ({ dev = false, optional = false }: Locked) =>
  dev ? 'excluded' : optional ? 'optional' : 'required';

const hashesOf = (integrity: string | undefined) => {
  const [, base64] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return base64 === undefined
    ? {}
    : { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
};

/**
 * Every package that the site is built from and with, and the parts it hands out besides: CycloneDX 1.5, in order of
 * name. It has no time and no number of its own, so that it is the same wherever it is made.
 * A package for development alone is `excluded`.
 */
export function billOfMaterials(lock: Lock, parts: readonly Part[]) {
  const refOf = (path: string) =>
    path === ''
      ? `${lock.name}@${lock.version}`
      : `${nameAt(path)}@${lock.packages[path]!.version ?? 'unknown'}`;
  const paths = Object.keys(lock.packages).filter((path) => path.startsWith(INSIDE));
  const components = new Map<string, object>();
  const needs = new Map<string, Set<string>>();

  for (const path of ['', ...paths]) {
    const found = lock.packages[path]!;
    const ref = refOf(path);
    const wanted = { ...found.dependencies, ...found.optionalDependencies, ...found.devDependencies };
    const known = needs.get(ref) ?? new Set();
    for (const name of Object.keys(wanted)) {
      const target = pathOf(name, path, lock);
      if (target !== undefined) known.add(refOf(target));
    }
    needs.set(ref, known);
    if (path === '' || components.has(ref)) continue;
    components.set(ref, {
      type: 'library',
      'bom-ref': ref,
      name: nameAt(path),
      version: found.version,
      scope: scopeOf(found),
      ...hashesOf(found.integrity),
      ...licenses(found.license),
      purl: `pkg:npm/${nameAt(path).replace('@', '%40')}@${found.version ?? ''}`,
    });
  }
  const files = parts.map(({ name, license, sha256 }) => ({
    type: 'file',
    'bom-ref': name,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    ...licenses(license),
  }));
  const sorted = <T>(entries: Iterable<readonly [string, T]>) =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': refOf(''),
        name: lock.name,
        version: lock.version,
        ...licenses(lock.packages['']?.license),
      },
    },
    components: [...files, ...sorted(components).map(([, component]) => component)],
    dependencies: sorted(needs).map(([ref, on]) => ({ ref, dependsOn: [...on].sort() })),
  };
}
