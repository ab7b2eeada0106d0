/** The page: its header, the view that the address asks for, and its footer. */
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import { type CaseEvent, MADE_BY } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import { type Address, linkTo, readAddress, VIEWS, type View } from './address.js';
import { Case } from './case/case.js';
import { Factors } from './factors/factors.js';
import { History } from './history/history.js';
import { Indicators } from './indicators/indicators.js';
import { LinkWithin, ViewHeading } from './patterns.js';

const TITLES: Readonly<Record<View, string>> = {
  indicators: 'Five indicators',
  factors: 'Factors',
  case: 'A case',
  history: 'A history, step by step',
};

/** What the address says now. */
const useAddress = (): Address => {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const read = (): void => setAddress(readAddress(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return address;
};

function Header({ view }: { readonly view: View }) {
  return (
    <header>
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a href={linkTo('indicators')} class="govuk-generic-header__homepage-link">
              Reunification Framework
            </a>
          </div>
        </div>
      </div>
      <div class="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <nav aria-label="Views" class="govuk-service-navigation__wrapper">
              <ul class="govuk-service-navigation__list">
                {VIEWS.map((name) => (
                  <li
                    key={name}
                    class={`govuk-service-navigation__item ${name === view ? 'govuk-service-navigation__item--active' : ''}`}
                  >
                    <a
                      class="govuk-service-navigation__link"
                      href={linkTo(name)}
                      aria-current={name === view ? 'page' : undefined}
                    >
                      {name === view ? (
                        <strong class="govuk-service-navigation__active-fallback">{TITLES[name]}</strong>
                      ) : (
                        TITLES[name]
                      )}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </header>
  );
}

function Footer() {
  return (
    <footer class="page-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">About this page</h2>
        <p class="govuk-body-s">
          What you enter stays in this window: the page sends nothing, stores nothing, and works without a network.
          Reload it, and all that you entered is gone.
        </p>
        <p class="govuk-body-s">
          It shows what the tables of{' '}
          <cite>Reunification: An Evidence-Informed Framework for Return Home Practice</cite> (NSPCC and University of
          Bristol, 2015) indicate. It decides nothing: people classify, and people decide.
        </p>
        <p class="govuk-body-s">
          {MADE_BY.package} {MADE_BY.version}, MIT licence. Layout: GOV.UK Frontend, MIT licence. Typeface: Atkinson
          Hyperlegible, Braille Institute of America, SIL Open Font Licence 1.1. This is not a GOV.UK service.
        </p>
      </div>
    </footer>
  );
}

/** Instead of an empty page, should there be a fault in it. No answer is better than half of one. */
function Failed() {
  return (
    <>
      <ViewHeading>Sorry, there is a problem with this page</ViewHeading>
      <p>It could not work out an answer, so it gives none. Reload the page to begin again.</p>
    </>
  );
}

/** The whole page. */
export function Page() {
  const address = useAddress();
  const { view } = address;
  const [own, setOwn] = useState<CaseRecord>();
  const [steps, setSteps] = useState<readonly CaseEvent[]>([]);
  const [error] = useErrorBoundary();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    document.title = `${TITLES[view]} – Reunification Framework`;
    if (shown.current === view) return;
    shown.current = view;
    main.current?.querySelector('h1')?.focus();
    window.scrollTo(0, 0);
  }, [view]);
  return (
    <>
      <LinkWithin to="main" class="govuk-skip-link">
        Skip to main content
      </LinkWithin>
      <Header view={view} />
      <div class="govuk-width-container">
        <main class="govuk-main-wrapper" id="main" tabIndex={-1} ref={main}>
          {error !== undefined ? (
            <Failed />
          ) : (
            <>
              {view === 'indicators' && <Indicators address={address} />}
              {view === 'factors' && <Factors />}
              {view === 'case' && <Case address={address} own={own} onOwn={setOwn} />}
              {view === 'history' && <History steps={steps} onChange={setSteps} />}
            </>
          )}
        </main>
      </div>
      <Footer />
    </>
  );
}
