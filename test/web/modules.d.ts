/** Made by esbuild.js: imports every suite of test/web/suite. */
declare module 'web-suites';
declare module 'mocha/mocha.js';
