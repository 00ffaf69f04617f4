/** Draws the view of the popup and the side panel into its page. */
import { render, type ComponentProps } from 'preact';
import { LanguageContext, speak } from '../../components/language.ts';
import '../../components/map.css';
import '../../components/page.css';
import '../../components/tokens.css';
import '../../components/touch.css';
import { PopupView } from '../../components/PopupView.tsx';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import './popup.css';

export const language = speak(getMessage, interfaceTag());

export function drawView(props: Omit<ComponentProps<typeof PopupView>, 'today'>): void {
  const view = (
    <LanguageContext.Provider value={language}>
      <PopupView {...props} today={new Date().toISOString().slice(0, 10)} />
    </LanguageContext.Provider>
  );
  render(view, document.getElementById('app') as HTMLElement);
}
