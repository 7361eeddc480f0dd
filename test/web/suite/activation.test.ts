import * as vscode from 'vscode';

describe('activation in a web worker', () => {
  it('ends without an error', async () => {
    const extension = vscode.extensions.getExtension('nato-osce-reference.nato-osce-reference');
    if (!extension) throw new Error('the extension is not there');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension is not active');
  });
});
