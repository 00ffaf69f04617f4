import { describe, expect, it } from 'vitest';
import { isBrowsersOwn, readKeys, type Pressed } from '../../core/shortcut-keys.ts';

const NONE: Pressed = {
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

describe('keys that are pressed', () => {
  it.each([
    [{ key: 'J', code: 'KeyJ', altKey: true, shiftKey: true }, false, 'Alt+Shift+J'],
    [{ key: 'y', code: 'KeyY', ctrlKey: true }, false, 'Ctrl+Y'],
    // The letter that is written counts, not its place: Y and Z change places on a German keyboard.
    [{ key: 'Z', code: 'KeyY', altKey: true, shiftKey: true }, false, 'Alt+Shift+Z'],
    [{ key: 'о', code: 'KeyJ', altKey: true }, false, 'Alt+J'],
    [{ key: 'Ô', code: 'KeyJ', altKey: true, shiftKey: true }, true, 'Alt+Shift+J'],
    [{ key: 'j', code: 'KeyJ', ctrlKey: true, shiftKey: true }, true, 'MacCtrl+Shift+J'],
    [{ key: 'j', code: 'KeyJ', metaKey: true }, true, 'Command+J'],
    [{ key: 'ArrowUp', code: 'ArrowUp', altKey: true }, false, 'Alt+Up'],
    [{ key: '.', code: 'Period', altKey: true }, false, 'Alt+Period'],
    [{ key: '1', code: 'Digit1', ctrlKey: true }, false, 'Ctrl+1'],
    [{ key: 'F8', code: 'F8' }, false, 'F8'],
  ])('%j (a Mac: %s) are %s', (pressed, isMac, keys) => {
    expect(readKeys({ ...NONE, ...pressed }, isMac)).toEqual({ kind: 'keys', keys });
  });

  it.each(['Alt', 'Control', 'Shift', 'Meta', 'AltGraph'])('wait for more after %s', (key) => {
    expect(readKeys({ ...NONE, key, code: key }, false).kind).toBe('unfinished');
  });

  it.each([
    ['a letter alone', { key: 'j', code: 'KeyJ' }],
    ['a letter with Shift', { key: 'J', code: 'KeyJ', shiftKey: true }],
    ['Ctrl and Alt', { key: 'j', code: 'KeyJ', ctrlKey: true, altKey: true }],
    ['the Windows key', { key: 'j', code: 'KeyJ', altKey: true, metaKey: true }],
    ['a key without a name', { key: 'ContextMenu', code: 'ContextMenu', altKey: true }],
  ])('are unfit: %s', (_, pressed) => {
    expect(readKeys({ ...NONE, ...pressed }, false).kind).toBe('unfit');
  });
});

describe('keys of the browser itself', () => {
  it.each(['Ctrl+T', 'Command+W', 'Ctrl+Shift+P', 'Alt+Left', 'Alt+3', 'Alt+Shift+H', 'F5'])(
    'are known: %s',
    (keys) => {
      expect(isBrowsersOwn(keys)).toBe(true);
    },
  );

  it.each(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+O', 'Alt+Shift+U', 'Ctrl+Shift+U', 'Alt+J'])(
    'are not: %s',
    (keys) => {
      expect(isBrowsersOwn(keys)).toBe(false);
    },
  );
});
