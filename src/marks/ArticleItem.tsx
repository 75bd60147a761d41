import type { ReactNode } from 'react'
import type { Article } from '#record/dataset.ts'
import styles from './ArticleItem.module.css'
import { publishedWords, readWords } from './EvidenceList.tsx'
import { articleName } from './naming.ts'
import { RecordLink } from './RecordLink.tsx'

/** Whose an article is, when it came out and how it was read; and that its label is ours, where its title is not known. */
export const articleWords = (article: Article): string =>
  `${article.publisher}, ${publishedWords(article)} · ${readWords(article)}` +
  (article.title === undefined ? ' · title not known, this label is ours' : '')

/** An article in a list, with what there is to say of it there. */
export const ArticleItem = ({ article, children }: { article: Article; children?: ReactNode }) => (
  <li className={styles.article}>
    <h3 lang={article.title === undefined ? undefined : article.language}>
      <RecordLink kind="article" id={article.id}>
        {articleName(article)}
      </RecordLink>
    </h3>
    <p>{articleWords(article)}</p>
    {children}
  </li>
)
