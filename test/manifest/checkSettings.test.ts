import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../src/core/checks/checkSettings';
import { checkCodes } from '../../src/core/checks/findings';
import { severitySettings } from '../../src/host/checkSettings';
import { settings } from '../../src/host/ids';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: Record<string, { default: unknown; enum?: string[] }> } };
};
const declared = (key: string) => contributes.configuration.properties[`natoOsce.${key}`];

describe('The settings of the checks', () => {
  it('have the defaults of the checks themselves', () => {
    assert.deepEqual(
      checkCodes.map((code) => [code, declared(severitySettings[code])?.default]),
      checkCodes.map((code) => [code, defaultSettings.severities[code]]),
    );
    assert.equal(declared(settings.checksSpellingProfile)?.default, defaultSettings.spellingProfile);
    assert.equal(declared(settings.checksInQuotations)?.default, defaultSettings.checkQuotations);
    assert.deepEqual(declared(settings.checksKnownAcronyms)?.default, defaultSettings.knownAcronyms);
  });

  it('let every check be any severity, or off', () => {
    const choices = checkCodes.map((code) => declared(severitySettings[code])?.enum);
    assert.ok(choices.every((names) => names?.join() === 'error,warning,information,hint,off'));
  });
});
