#pragma once
// The engine's numbers alone, without JSON, for measuring: the chain of chain.mjs. A slider move writes one row of the
// table and asks for a frame. Plain functions, so that the wasm build needs no bindings.

extern "C" {

/// 68 rows of shape, low, mid, high: eight inputs, then sixty references.
double* bench_table();
/// Numbers the factors and writes the sixty quotients down, once.
void bench_prepare();
/// The 5 %, 50 % and 95 % points of the sixty quotients, 180 numbers.
const double* bench_frame();
/// The same, and each factor's share of the doubt in every one of them: nine numbers more a quotient.
const double* bench_frame_with_shares();
/// The shares alone.
const double* bench_shares();
/// The first `factors` factors of the table multiplied: 3 numbers.
const double* bench_product(int factors);
/// Training and use in one sum, times what is common to both: 3 numbers.
const double* bench_sum();
}
