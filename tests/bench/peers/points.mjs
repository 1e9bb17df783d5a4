// Peers that carry units but no doubt: the same chain at its medians, sixty quotients.
import { create, all } from 'mathjs';
import Qty from 'js-quantities';
import { ENERGY, INPUTS, REFERENCES } from '../chain.mjs';

const UNITS = ['1', 'kW', 'hour', '1', '1', '1', '1', 'kg/kWh'];

/** The quotients in plain doubles, which judge the others. */
export function doubles(inputs = INPUTS) {
  const energy = ENERGY.reduce((product, k) => product * inputs[k].mid, 1);
  const carbon = energy * inputs[7].mid;
  return Float64Array.from(REFERENCES, ({ factor, divides }) => (divides === 'energy' ? energy : carbon) / factor.mid);
}

/** mathjs with its units, compiled once (https://mathjs.org). @returns {() => Float64Array} */
export function mathjs(inputs = INPUTS) {
  const math = create(all, {});
  const energy = math.compile(ENERGY.map((k) => `x${k}`).join(' * '));
  const carbon = math.compile('energy * x7');
  const count = math.compile('(amount / reference)');
  return () => {
    const scope = /** @type {Record<string, any>} */ ({});
    inputs.forEach((f, k) => { scope[`x${k}`] = UNITS[k] === '1' ? f.mid : math.unit(f.mid, UNITS[k]); });
    scope.energy = energy.evaluate(scope);
    scope.carbon = carbon.evaluate(scope);
    return Float64Array.from(REFERENCES, ({ factor, divides }) => {
      const amount = scope[divides];
      const reference = math.unit(factor.mid, divides === 'energy' ? 'kWh' : 'kg');
      const quotient = count.evaluate({ amount, reference });
      return typeof quotient === 'number' ? quotient : quotient.toNumber('');
    });
  };
}

/** js-quantities (https://github.com/gentooboontoo/js-quantities). @returns {() => Float64Array} */
export function quantities(inputs = INPUTS) {
  return () => {
    const x = inputs.map((f, k) => (UNITS[k] === '1' ? Qty(f.mid) : Qty(f.mid, UNITS[k])));
    const energy = ENERGY.reduce((product, k) => product.mul(x[k]), Qty(1));
    const carbon = energy.mul(x[7]);
    return Float64Array.from(REFERENCES, ({ factor, divides }) => (divides === 'energy'
      ? energy.div(Qty(factor.mid, 'kWh')) : carbon.div(Qty(factor.mid, 'kg'))).toBase().scalar);
  };
}
