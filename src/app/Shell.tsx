import type { ReactNode } from 'react'
import { useArrival, useRenaming } from '#access/arrival.ts'
import { MenuLink, PageLink } from '#access/links.ts'
import { PointingProvider } from '#access/pointing.ts'
import { useOpened, useTracker } from '#access/tracker.ts'
import { FilterBar } from '#controls/FilterBar.tsx'
import { KnownNotice, LinkNotice, RestNotice } from '#controls/LinkNotice.tsx'
import { ShareButtons } from '#controls/ShareButtons.tsx'
import { ThemeChoice } from '#controls/ThemeChoice.tsx'
import { hrefs } from '#link/paths.ts'
import { usePagesAhead } from './ahead.ts'
import { Beside } from './Beside.tsx'
import { titleOf } from './head.ts'
import { useLateFonts } from './late-fonts.ts'
import { News } from './News.tsx'
import { Printed } from './Printed.tsx'
import styles from './Shell.module.css'

const pages = [
  [hrefs.timeline(), 'Timeline'],
  [hrefs.organizations(), 'Organizations'],
  [hrefs.relationships(), 'Relationships'],
  [hrefs.sources(), 'Sources'],
  [hrefs.about(), 'About'],
] as const

/** What every page stands in: the masthead, the filters, the page itself, what is opened beside it, the foot. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const { answer, whole } = useTracker()
  useArrival((path) => titleOf(path, whole))
  useRenaming()
  usePagesAhead()
  useLateFonts()
  return (
    <PointingProvider answer={answer}>
      <div className={styles.page} data-beside={useOpened() !== null}>
        <a className={styles.skip} href="#main">
          Skip to the content
        </a>
        <header className={styles.masthead}>
          <PageLink to={hrefs.home()} className={styles.mark} aria-label="Tieline, dashboard">
            Tieline
          </PageLink>
          <nav aria-label="Pages" className={styles.nav}>
            {pages.map(([path, words]) => (
              <MenuLink key={path} to={path}>
                {words}
              </MenuLink>
            ))}
          </nav>
          <ShareButtons />
        </header>
        <FilterBar />
        <main id="main" tabIndex={-1} className={styles.main}>
          <div className={styles.notices}>
            <LinkNotice />
            <KnownNotice />
            <RestNotice />
          </div>
          {children}
        </main>
        <Beside />
        <footer className={styles.foot}>
          <nav aria-label="More pages" className={styles.more}>
            <PageLink to={hrefs.disputes()}>Disputes</PageLink>
            <PageLink to={hrefs.additions()}>What is new</PageLink>
          </nav>
          <p>
            {whole.held.title}. Record under {whole.held.licence}, code under the MIT licence.
          </p>
          <ThemeChoice />
        </footer>
        <News />
        <Printed />
      </div>
    </PointingProvider>
  )
}
