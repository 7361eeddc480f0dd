import { checkCommand } from './check';
import type { Command } from './command';
import { exportCommand } from './export';
import { mentionsCommand } from './mentions';
import { searchCommand } from './search';
import { showCommand } from './show';

/** All commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [checkCommand, mentionsCommand, showCommand, searchCommand, exportCommand];
