/**
 * What only a debugger can do in a browser: look into the closed shadow root of an open card, stop the background, press the
 * toolbar button, and read what went wrong inside the extension.
 */
import type { Page } from 'puppeteer-core';

export interface Debugger {
  /** Runs a function of a shadow root in the page, on the closed root of the element that was added last. Undefined where there is none. */
  inClosedRoot<T, A extends readonly unknown[]>(
    page: Page,
    look: (root: ShadowRoot, ...given: A) => T,
    ...given: A
  ): Promise<T | undefined>;
  /** Ends the background as the browser does at any moment. It may not be running. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Presses the extension's toolbar button with a page in front; this lets the extension into that page once (activeTab). */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Has the browser carry out a command of the extension with a page in front. In Firefox by its real keys, where it has some;
   * Chromium's keys are out of a debugger's reach, so there the background is told as the browser tells it.
   */
  command(page: Page, name: string): Promise<void>;
  /**
   * Chooses the extension's entry in the menu of a page, opened at a place (CSS pixels) with these words selected; gives how the
   * entry reads. Chromium's menu is out of reach, so there the background is told as the browser tells it.
   */
  chooseFromMenu(page: Page, at: { x: number; y: number }, selected: string): Promise<string>;
  /** The address of the popup that stands open over the toolbar, which this closes; undefined where none is. */
  takePopup(): Promise<string | undefined>;
  /** Has a page see what a person set for the whole system. */
  prefer(page: Page, wish: Preference): Promise<void>;
  /** Has a page lay itself out as it is printed, or as it is seen again. */
  layOut(page: Page, as: 'print' | 'screen'): Promise<void>;
  /** What the browser noted of exceptions in the extension's own scripts that no page is told of. */
  exceptions(): Promise<readonly string[]>;
}

export interface Preference {
  readonly colours?: 'light' | 'dark';
  readonly isCalm?: boolean;
  /** Whether there is no pointer but fingers. In Chromium a page's viewport says so. */
  readonly isTouch?: boolean;
  /** The size of text, in CSS px; browsers come with 16. */
  readonly textSize?: number;
}
