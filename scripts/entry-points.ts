import manifest from '../package.json' with { type: 'json' };

/** Every entry of the exports map that is code: what users import, and the source module behind it. */
export const ENTRY_POINTS: readonly { readonly specifier: string; readonly module: string }[] = Object.entries(
  manifest.exports,
).flatMap(([subpath, target]) =>
  typeof target === 'string'
    ? []
    : [
        {
          specifier: manifest.name + subpath.slice(1),
          module: target.import.default.replace(/^\.\/dist\//, '').replace(/\.js$/, ''),
        },
      ],
);
