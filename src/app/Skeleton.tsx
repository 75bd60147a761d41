import styles from './Skeleton.module.css'

/** The outline of what a page holds. */
export const Outline = () => (
  <>
    <div className={styles.line} />
    <div className={styles.blocks}>
      <div />
      <div />
    </div>
  </>
)

/** The outline of a page while the record comes. */
export const Skeleton = () => (
  <div className={styles.skeleton} aria-busy="true">
    <header className={styles.mark}>Tieline</header>
    <main>
      <h1 className="visually-hidden">Tieline</h1>
      <p className={styles.words}>Loading the record…</p>
      <Outline />
    </main>
  </div>
)
