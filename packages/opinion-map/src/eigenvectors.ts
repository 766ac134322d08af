import { seededRandom } from './random.ts';

export interface Eigenpair {
  readonly value: number;
  /** Of length 1, its largest part positive; all zero where the matrix has no such direction. */
  readonly vector: Float64Array;
}

/** More vectors than are wanted make the wanted ones settle sooner. */
const BLOCK = 6;
const ROUNDS_MAXIMUM = 400;
const SETTLED = 1e-12;

/**
 * The two largest eigenvalues of a symmetric matrix without negative ones, by orthogonal iteration and a last rotation
 * (G. Golub, C. Van Loan, Matrix Computations, 4th ed., 8.2). `matrix` is row by row, `size` × `size`.
 */
export function largestEigenvectors(matrix: Float64Array, size: number, seed: number): [Eigenpair, Eigenpair] {
  const count = Math.min(BLOCK, size);
  const random = seededRandom(seed);
  let basis: Float64Array[] = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => random() - 0.5),
  );
  orthonormalise(basis);
  let before = Infinity;
  for (let round = 0; round < ROUNDS_MAXIMUM; round++) {
    const images = basis.map((vector) => multiply(matrix, vector));
    const energy = dot(basis[0]!, images[0]!) + (count > 1 ? dot(basis[1]!, images[1]!) : 0);
    basis = images;
    orthonormalise(basis);
    if (Math.abs(energy - before) <= SETTLED * Math.abs(energy)) break;
    before = energy;
  }
  const pairs = rotated(matrix, basis).sort((one, other) => other.value - one.value);
  const nothing: Eigenpair = { value: 0, vector: new Float64Array(size) };
  return [upright(pairs[0] ?? nothing), upright(pairs[1] ?? nothing)];
}

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
};

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const image = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0, place = row * size; column < size; column++, place++) sum += matrix[place]! * vector[column]!;
    image[row] = sum;
  }
  return image;
}

/** Gram–Schmidt, twice over, in place; a direction that is already there becomes zero. */
function orthonormalise(basis: readonly Float64Array[]): void {
  basis.forEach((vector, index) => {
    const lengthBefore = Math.sqrt(dot(vector, vector));
    for (let time = 0; time < 2; time++) for (const other of basis.slice(0, index)) subtract(vector, other);
    const length = Math.sqrt(dot(vector, vector));
    const isNew = length > 1e-10 * lengthBefore && length > 1e-150;
    for (let place = 0; place < vector.length; place++) vector[place] = isNew ? vector[place]! / length : 0;
  });
}

function subtract(vector: Float64Array, direction: Float64Array): void {
  const part = dot(vector, direction);
  for (let place = 0; place < vector.length; place++) vector[place]! -= part * direction[place]!;
}

/** Within the space that the basis spans: the directions that the matrix only stretches (Rayleigh–Ritz). */
function rotated(matrix: Float64Array, basis: readonly Float64Array[]): Eigenpair[] {
  const images = basis.map((vector) => multiply(matrix, vector));
  const small = basis.map((one) => images.map((image) => dot(one, image)));
  const turns = diagonalise(small);
  return basis.map((_, column) => {
    const vector = new Float64Array(basis[0]!.length);
    basis.forEach((direction, row) => {
      const part = turns[row]![column]!;
      for (let place = 0; place < vector.length; place++) vector[place]! += part * direction[place]!;
    });
    return { value: small[column]![column]!, vector };
  });
}

/** Jacobi's rotations: turns the symmetric `matrix` into its eigenvalues in place and answers the turns made. */
function diagonalise(matrix: number[][]): number[][] {
  const turns = matrix.map((row, one) => row.map((_, other) => (one === other ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < matrix.length; p++) for (let q = p + 1; q < matrix.length; q++) rotate(matrix, turns, p, q);
  }
  return turns;
}

function rotate(matrix: number[][], turns: number[][], p: number, q: number): void {
  if (matrix[p]![q] === 0) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * matrix[p]![q]!);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const mix = (row: number[]): void => {
    const [left, right] = [row[p]!, row[q]!];
    row[p] = cosine * left - sine * right;
    row[q] = sine * left + cosine * right;
  };
  matrix.forEach(mix);
  const [upper, lower] = [matrix[p]!, matrix[q]!];
  for (let column = 0; column < upper.length; column++) {
    const [above, below] = [upper[column]!, lower[column]!];
    upper[column] = cosine * above - sine * below;
    lower[column] = sine * above + cosine * below;
  }
  turns.forEach(mix);
}

/** A direction and its opposite are the same: the one whose largest part is positive is taken. */
function upright({ value, vector }: Eigenpair): Eigenpair {
  let largest = 0;
  for (const part of vector) if (Math.abs(part) > Math.abs(largest) + 1e-12) largest = part;
  return { value, vector: largest < 0 ? vector.map((part) => -part) : vector };
}
