// Imports run one way; each rule says which room may not know which, and why.
const rooms = (names) => `^src/(${names})/`;
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle means that two files are one idea.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'domain-imports-nothing', comment: 'Words and pure functions need no other room and no package.', severity: 'error', from: { path: '^src/domain/' }, to: { pathNot: '^src/domain/' } },
    { name: 'language-knows-domain-only', comment: 'Text in, annotations out; it never sees a claim, a page or a database.', severity: 'error', from: { path: '^src/language/' }, to: { path: '^src/', pathNot: rooms('domain|language') } },
    { name: 'claims-know-language-and-domain', severity: 'error', comment: 'The pipeline is pure.', from: { path: '^src/claims/' }, to: { path: '^src/', pathNot: rooms('domain|language|claims') } },
    { name: 'evidence-knows-language-and-domain', severity: 'error', comment: 'Evidence is held against text, not against a database.', from: { path: '^src/evidence/' }, to: { path: '^src/', pathNot: rooms('domain|language|evidence') } },
    { name: 'report-and-imports-know-domain-only', severity: 'error', comment: 'A presenter is pure: findings in, document out.', from: { path: rooms('report|imports') }, to: { path: '^src/', pathNot: rooms('domain|report|imports') } },
    { name: 'store-knows-domain-only', severity: 'error', comment: 'The store remembers; it does not decide.', from: { path: '^src/store/' }, to: { path: '^src/', pathNot: rooms('domain|store|generated') } },
    { name: 'services-do-not-know-doors', severity: 'error', comment: 'What a user does is the same from every door.', from: { path: '^src/services/' }, to: { path: rooms('web|api|cli') } },
    { name: 'doors-use-services', severity: 'error', comment: 'A door never reaches past the services into the store or the engine.', from: { path: rooms('web|api') }, to: { path: rooms('store|claims|language|evidence|imports|generated') } },
    { name: 'doors-do-not-know-each-other', severity: 'error', comment: 'web, api and cli are separate doors.', from: { path: rooms('web|api|cli'), }, to: { path: rooms('web|api|cli'), pathNot: '^src/$1/' } },
    { name: 'only-the-store-imports-prisma', severity: 'error', comment: 'One room knows the database.', from: { path: '^src/', pathNot: '^src/(store|generated)/' }, to: { path: 'node_modules/(@prisma|better-sqlite3|prisma)/|^src/generated/' } },
    { name: 'only-web-and-api-import-express', severity: 'error', comment: 'HTTP stays at the door.', from: { path: '^src/', pathNot: rooms('web|api') }, to: { path: 'node_modules/(express|ejs|helmet|multer|compression|cookie-parser|pino-http)/' } },
    { name: 'only-language-imports-natural', severity: 'error', comment: 'Other rooms ask language for stems and distances.', from: { path: '^src/', pathNot: '^src/language/' }, to: { path: 'node_modules/natural/' } },
    { name: 'only-cli-calls-server', severity: 'error', comment: '`stet serve` is the one arrow to the server.', from: { pathNot: '^src/cli/' }, to: { path: '^src/server\\.ts$' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/generated/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'types'] },
  },
};
