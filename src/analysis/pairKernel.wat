;; The sums of one party with each later one, in whole units. `pairKernel.wasm.ts` holds this, assembled by wabt 1.0.39
;; (wat2wasm pairKernel.wat). A sum is two numbers of 32 bits: alignment, conflict.
(module
 (memory (export "memory") 1)

 ;; By bits, 128 at a step: of a step first what a party is for, then what it is against, 16 bytes each. A party is a row of
 ;; such steps, at least one. To the sum of each party from `other` on, at `sums`, it adds weight · the ones. Where both are for
 ;; and against the same issue, there are two ones in each sum: those are counted once, for both sums.
 (func (export "addBits")
  (param $own i32) (param $other i32) (param $end i32) (param $row i32) (param $sums i32) (param $weight i32)
  (local $mine i32) (local $stop i32) (local $rowEnd i32)
  (local $same v128) (local $against v128) (local $same8 v128) (local $against8 v128) (local $both8 v128)
  (local $yes v128) (local $no v128) (local $theirYes v128) (local $theirNo v128) (local $forIt v128) (local $notForIt v128)
  (block $done (loop $parties
   (br_if $done (i32.ge_u (local.get $other) (local.get $end)))
   (local.set $same (v128.const i32x4 0 0 0 0))
   (local.set $against (v128.const i32x4 0 0 0 0))
   (local.set $mine (local.get $own))
   (local.set $rowEnd (i32.add (local.get $other) (local.get $row)))
   (loop $chunks
    ;; A byte holds the ones of 15 steps: 2 · 8 each.
    (local.set $stop (i32.add (local.get $other) (i32.const 480)))
    (if (i32.gt_u (local.get $stop) (local.get $rowEnd)) (then (local.set $stop (local.get $rowEnd))))
    (local.set $same8 (v128.const i32x4 0 0 0 0))
    (local.set $against8 (v128.const i32x4 0 0 0 0))
    (local.set $both8 (v128.const i32x4 0 0 0 0))
    (loop $steps
     (local.set $yes (v128.load (local.get $mine)))
     (local.set $no (v128.load offset=16 (local.get $mine)))
     (local.set $theirYes (v128.load (local.get $other)))
     (local.set $theirNo (v128.load offset=16 (local.get $other)))
     (local.set $forIt (v128.and (local.get $yes) (local.get $theirYes)))
     (local.set $notForIt (v128.and (local.get $no) (local.get $theirNo)))
     (local.set $both8 (i8x16.add (local.get $both8)
      (i8x16.popcnt (v128.and (local.get $forIt) (local.get $notForIt)))))
     (local.set $same8 (i8x16.add (local.get $same8)
      (i8x16.popcnt (v128.xor (local.get $forIt) (local.get $notForIt)))))
     (local.set $against8 (i8x16.add (local.get $against8) (i8x16.popcnt (v128.xor
      (v128.and (local.get $yes) (local.get $theirNo))
      (v128.and (local.get $no) (local.get $theirYes))))))
     (local.set $mine (i32.add (local.get $mine) (i32.const 32)))
     (local.set $other (i32.add (local.get $other) (i32.const 32)))
     (br_if $steps (i32.lt_u (local.get $other) (local.get $stop))))
    (local.set $both8 (i8x16.add (local.get $both8) (local.get $both8)))
    (local.set $same8 (i8x16.add (local.get $same8) (local.get $both8)))
    (local.set $against8 (i8x16.add (local.get $against8) (local.get $both8)))
    (local.set $same (i32x4.add (local.get $same)
     (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $same8)))))
    (local.set $against (i32x4.add (local.get $against)
     (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $against8)))))
    (br_if $chunks (i32.lt_u (local.get $other) (local.get $rowEnd))))
   ;; The four parts of each sum side by side, added up to (alignment, conflict).
   (local.set $same8 (i32x4.add
    (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $same) (local.get $against))
    (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $same) (local.get $against))))
   (local.set $same8 (i32x4.add (local.get $same8)
    (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $same8) (local.get $same8))))
   (v128.store64_lane 0 (local.get $sums) (i32x4.add (v128.load64_zero (local.get $sums))
    (i32x4.mul (i32x4.splat (local.get $weight)) (local.get $same8))))
   (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
   (br $parties))))

 ;; By numbers, 8 issues at a step, 16 bits each with a sign: how many values a party has, then by how many more are for it. To
 ;; the sum of each party from `other` on it adds weight · half of (values · values ± more · more): pairs of values on one side,
 ;; and on two. Both products together are less than 2³¹.
 (func (export "addNumbers")
  (param $own i32) (param $other i32) (param $end i32) (param $row i32) (param $sums i32) (param $weight i32)
  (local $mine i32) (local $rowEnd i32) (local $all i32) (local $more i32)
  (local $values v128) (local $surplus v128)
  (block $done (loop $parties
   (br_if $done (i32.ge_u (local.get $other) (local.get $end)))
   (local.set $values (v128.const i32x4 0 0 0 0))
   (local.set $surplus (v128.const i32x4 0 0 0 0))
   (local.set $mine (local.get $own))
   (local.set $rowEnd (i32.add (local.get $other) (local.get $row)))
   (loop $steps
    (local.set $values (i32x4.add (local.get $values)
     (i32x4.dot_i16x8_s (v128.load (local.get $mine)) (v128.load (local.get $other)))))
    (local.set $surplus (i32x4.add (local.get $surplus)
     (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $mine)) (v128.load offset=16 (local.get $other)))))
    (local.set $mine (i32.add (local.get $mine) (i32.const 32)))
    (local.set $other (i32.add (local.get $other) (i32.const 32)))
    (br_if $steps (i32.lt_u (local.get $other) (local.get $rowEnd))))
   ;; The four parts of each side by side, added up to (values, more).
   (local.set $values (i32x4.add
    (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $values) (local.get $surplus))
    (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $values) (local.get $surplus))))
   (local.set $values (i32x4.add (local.get $values)
    (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $values) (local.get $values))))
   (local.set $all (i32x4.extract_lane 0 (local.get $values)))
   (local.set $more (i32x4.extract_lane 1 (local.get $values)))
   (i32.store (local.get $sums) (i32.add (i32.load (local.get $sums))
    (i32.mul (local.get $weight) (i32.shr_s (i32.add (local.get $all) (local.get $more)) (i32.const 1)))))
   (i32.store offset=4 (local.get $sums) (i32.add (i32.load offset=4 (local.get $sums))
    (i32.mul (local.get $weight) (i32.shr_s (i32.sub (local.get $all) (local.get $more)) (i32.const 1)))))
   (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
   (br $parties))))

 ;; By a list of parties, 16 bits each: to one half of the sum of each it adds the amount.
 (func (export "addList") (param $at i32) (param $end i32) (param $sums i32) (param $amount i32)
  (local $sum i32)
  (block $few (loop $fours
   (br_if $few (i32.gt_u (i32.add (local.get $at) (i32.const 8)) (local.get $end)))
   (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load16_u (local.get $at)) (i32.const 3))))
   (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum)) (local.get $amount)))
   (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load16_u offset=2 (local.get $at)) (i32.const 3))))
   (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum)) (local.get $amount)))
   (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load16_u offset=4 (local.get $at)) (i32.const 3))))
   (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum)) (local.get $amount)))
   (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load16_u offset=6 (local.get $at)) (i32.const 3))))
   (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum)) (local.get $amount)))
   (local.set $at (i32.add (local.get $at) (i32.const 8)))
   (br $fours)))
  (block $done (loop $each
   (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
   (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load16_u (local.get $at)) (i32.const 3))))
   (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum)) (local.get $amount)))
   (local.set $at (i32.add (local.get $at) (i32.const 2)))
   (br $each))))

 ;; Takes those of the parties from `other` to before `end` over whose sum with `own` is not 0, and makes it 0: to `to` goes
 ;; `own`, one stride after it the party's place, then alignment and conflict, 16 bits each. Gives the end of what is at `to`;
 ;; one number after it may be written over.
 (func (export "take")
  (param $sums i32) (param $own i32) (param $other i32) (param $end i32) (param $to i32) (param $stride i32) (result i32)
  (local $sum i64) (local $at i32) (local $stop i32)
  (block $done (loop $fours
   (br_if $done (i32.ge_u (local.get $other) (local.get $end)))
   (local.set $at (i32.add (local.get $sums) (i32.shl (local.get $other) (i32.const 3))))
   (local.set $stop (i32.add (local.get $other) (i32.const 8)))
   (if (i32.gt_u (local.get $stop) (local.get $end))
    (then (local.set $stop (local.get $end)))
    ;; Mostly there is nothing, or not.
    (else (if (i32.eqz (v128.any_true (v128.or
      (v128.or (v128.load (local.get $at)) (v128.load offset=16 (local.get $at)))
      (v128.or (v128.load offset=32 (local.get $at)) (v128.load offset=48 (local.get $at)))))) (then
     (local.set $other (local.get $stop))
     (br $fours)))))
   (loop $each
    ;; Always written, and left there if it is not 0: whether it is, no machine could foresee.
    (local.set $sum (i64.load (local.get $at)))
    (i64.store (local.get $at) (i64.const 0))
    (i32.store16 (local.get $to) (local.get $own))
    (i32.store16 (i32.add (local.get $to) (local.get $stride)) (local.get $other))
    (i64.store16 (i32.add (local.get $to) (i32.shl (local.get $stride) (i32.const 1))) (local.get $sum))
    (i64.store16 (i32.add (local.get $to) (i32.mul (local.get $stride) (i32.const 3)))
     (i64.shr_u (local.get $sum) (i64.const 32)))
    (local.set $to (i32.add (local.get $to) (i32.shl (i64.ne (local.get $sum) (i64.const 0)) (i32.const 1))))
    (local.set $at (i32.add (local.get $at) (i32.const 8)))
    (local.set $other (i32.add (local.get $other) (i32.const 1)))
    (br_if $each (i32.lt_u (local.get $other) (local.get $stop))))
   (br $fours)))
  (local.get $to)))
