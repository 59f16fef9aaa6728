import { createApp } from 'astro/app/entrypoint';
import type { PageSite } from '../site/page-site.ts';

/** A page as rendered. */
export interface RenderedPage {
  /** As in HTTP: 200, or 404 where there is no such page. */
  status: number;
  html: string;
}

const app = createApp({ streaming: false });
// What a page throws is the caller's to tell; a page that says "500" would be written into the site.
const renderError = app.renderError.bind(app);
app.renderError = async (request, options) => {
  if (options.error !== undefined && options.error !== null) throw options.error;
  return renderError(request, options);
};

/**
 * Renders a page of a site.
 * @param address its whole address; of its domain only the path counts
 * @param site what it shows
 * @throws whatever its components throw
 */
export async function renderPage(address: string, site: PageSite): Promise<RenderedPage> {
  const response = await app.render(new Request(address), { locals: { site } });
  return { status: response.status, html: await response.text() };
}
