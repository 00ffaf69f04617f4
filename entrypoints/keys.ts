/** The reader's third part, brought into a page when somebody orders something by key or from the menu: what others never pay for. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateHere } from './reader/handover.ts';
import { Orders } from './reader/orders.ts';

export default defineUnlistedScript({
  main() {
    const gate = gateHere();
    if (!gate?.reader || gate.orders?.reader === gate.reader) return;
    gate.orders = new Orders(gate.reader);
  },
});
