/**
 * Written into the head of the explorer's page, to run before anything is drawn: a link to another view must not show
 * California's chart first. Some views bring controls of their own, which must not push others down later; hence the
 * view's name. Should the explorer's own script not arrive, the page shows California complete.
 */
export const PENDING = `if(location.search.length>1){
const root=document.documentElement
root.classList.add('explorer-pending')
root.dataset.view=new URLSearchParams(location.search).get('view')??''
addEventListener('load',()=>{if(!customElements.get('pay-explorer'))root.classList.remove('explorer-pending')})
}`;

/** Of the script, for the page’s policy. A test says what it has become when the script changes. */
export const PENDING_HASH = 'sha256-fm0pim1ktGejXmHJKYKmmgRmxXqwMo5NvidKrPvk8i4=';
