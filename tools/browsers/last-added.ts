/** Where the guest of a page is: what was added last beside head and body, or, where the words stand in a dialog of the page's, in that. */
export const LAST_ADDED = `(() => {
  const last = document.documentElement.lastElementChild;
  return last === document.body ? [...document.querySelectorAll(':popover-open')].at(-1) ?? last : last;
})()`;
