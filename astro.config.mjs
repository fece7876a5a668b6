import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { securityHeaders } from './integrations/security-headers.ts';

export default defineConfig({
  // Where the site will be served: canonical links, sitemap and robots.txt are made from it.
  site: process.env.SITE_URL ?? 'https://second-chair.example',
  trailingSlash: 'always',
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/search/') }), securityHeaders()],
  build: {
    // Inline styles and scripts would need a hash each in the Content-Security-Policy.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
