import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands, contextKeys, panelViewType, settings, settingsSection, views } from '../../src/host/ids';
import { proseLanguages } from '../../src/host/languages';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

interface Manifest {
  readonly activationEvents: string[];
  readonly contributes: {
    readonly commands: { command: string; title: string; category: string; icon?: string; enablement?: string }[];
    readonly views: Record<string, { id: string }[]>;
    readonly configuration: {
      properties: Record<string, { description?: string; markdownDescription?: string; order?: number }>;
    };
    readonly menus: Record<string, MenuItem[]>;
    readonly keybindings?: { command: string }[];
  };
}

const { activationEvents, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const declared = contributes.commands.map(({ command }) => command);

describe('the manifest', () => {
  it('declares the commands, views and settings of the code, and no others', () => {
    assert.deepEqual(declared.sort(), Object.values(commands).sort());
    assert.deepEqual(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id)
        .sort(),
      Object.values(views).sort(),
    );
    const keys = Object.values(settings).map((key) => `${settingsSection}.${key}`);
    assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), keys.sort());
  });

  it('is activated by the languages of the code, and never by everything', () => {
    const languages = activationEvents
      .filter((event) => event.startsWith('onLanguage:'))
      .map((event) => event.slice(11));
    assert.deepEqual(languages.sort(), [...proseLanguages].sort());
    assert.ok(!activationEvents.includes('*') && !activationEvents.includes('onStartupFinished'));
  });

  it('gives every command a title and the category, and every setting a description', () => {
    assert.ok(contributes.commands.every(({ title, category }) => title && category === 'NATO–OSCE'));
    const settings = Object.entries(contributes.configuration.properties);
    assert.deepEqual(
      settings
        .filter(([, { markdownDescription, description }]) => !(markdownDescription ?? description))
        .map(([key]) => key),
      [],
    );
  });

  it('names only declared commands and context keys in menus', () => {
    const items = Object.values(contributes.menus).flat();
    assert.deepEqual(
      items.filter(({ command }) => !declared.includes(command)),
      [],
    );
    const keys = items.flatMap(({ when }) => when?.match(/natoOsce\.[a-zA-Z]+/g) ?? []);
    const known: string[] = [...Object.values(contextKeys), ...Object.values(views), panelViewType];
    assert.deepEqual(
      [...new Set(keys)].filter((key) => !known.includes(key)),
      [],
    );
  });
});
