/**
 * Written into the head of the explorer's page, to run before anything is drawn: a link to another view must not show
 * California's chart first. Some views have controls that others have not, which must not move the rest later; hence
 * what decides it, in data attributes. Should the explorer's own script not arrive, the page shows California complete.
 */
export const PENDING = `if(location.search.length>1){
const root=document.documentElement
root.classList.add('explorer-pending')
const query=new URLSearchParams(location.search)
for(const key of ['view','unit','source'])root.dataset[key]=query.get(key)??''
addEventListener('load',()=>{if(!customElements.get('pay-explorer'))root.classList.remove('explorer-pending')})
}`;

/** Of the script, for the page’s policy. A test says what it has become when the script changes. */
export const PENDING_HASH = 'sha256-ajesValawBpspEVOfgKZQXHvPHb01SXmdCTcYHsFLbI=';
