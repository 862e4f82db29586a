;; The sums of one party with each later one, in whole units. `npm run kernel` assembles this into `pairKernel.wasm.ts`.
;; A sum is two numbers of 32 bits: alignment, conflict.
;;
;; A layer is told of by a record of 32-bit numbers (kernelLayers.ts writes it). Where something stands is in bytes.
;;   0 thing       4 plus       8 minus     of each cell: what it is about; its values for and against that, or bits of them
;;  12 yes        16 no                     the bits that say that there is one; 0 where plus and minus are counts
;;  20 issues                               what is about more than these is of no layer; cells of issues come first in a row
;;  24 place                                of each issue: its bit, or its place among bits and then numbers; −1 listed, −2 uncounted
;;  28 holders    32 most                   of each issue: how many are for it, how many against; the most values on one side
;;  36 done       40 starts                 of each list, two of an issue: the next entry; the first one
;;  44 entries    48 amounts                parties, 16 bits each; how many values each has, or 0 if all have one
;;  52 bits       56 row       60 width     rows of bits: the first, how long one is, how many issues are bits
;;  64 numbers    68 row                    rows of numbers
;;  72 units                                what a pair of values adds
(module
 (memory (export "memory") 1)

 ;; Counts who speaks of each issue that is not uncounted. Rows are pairs of cells, from one to before the other, up to `stop`.
 (func (export "count") (param $layer i32) (param $rows i32) (param $stop i32)
  (local $thing i32) (local $plus i32) (local $minus i32) (local $yesBits i32) (local $noBits i32) (local $issues i32)
  (local $place i32) (local $holders i32) (local $most i32)
  (local $at i32) (local $end i32) (local $about i32) (local $yes i32) (local $no i32) (local $to i32)
  (local.set $thing (i32.load offset=0 (local.get $layer)))
  (local.set $plus (i32.load offset=4 (local.get $layer)))
  (local.set $minus (i32.load offset=8 (local.get $layer)))
  (local.set $yesBits (i32.load offset=12 (local.get $layer)))
  (local.set $noBits (i32.load offset=16 (local.get $layer)))
  (local.set $issues (i32.load offset=20 (local.get $layer)))
  (local.set $place (i32.load offset=24 (local.get $layer)))
  (local.set $holders (i32.load offset=28 (local.get $layer)))
  (local.set $most (i32.load offset=32 (local.get $layer)))
  (block $done (loop $parties
   (br_if $done (i32.ge_u (local.get $rows) (local.get $stop)))
   (local.set $at (i32.shl (i32.load (local.get $rows)) (i32.const 2)))
   (local.set $end (i32.shl (i32.load offset=4 (local.get $rows)) (i32.const 2)))
   (local.set $rows (i32.add (local.get $rows) (i32.const 8)))
   (block $row (loop $cells
    (br_if $row (i32.ge_u (local.get $at) (local.get $end)))
    (local.set $about (i32.load (i32.add (local.get $thing) (local.get $at))))
    (br_if $row (i32.ge_u (local.get $about) (local.get $issues)))
    (local.set $yes (i32.load (i32.add (local.get $plus) (local.get $at))))
    (local.set $no (i32.load (i32.add (local.get $minus) (local.get $at))))
    (if (local.get $yesBits) (then
     (local.set $yes (i32.ne (i32.and (local.get $yes) (local.get $yesBits)) (i32.const 0)))
     (local.set $no (i32.ne (i32.and (local.get $no) (local.get $noBits)) (i32.const 0)))))
    (local.set $at (i32.add (local.get $at) (i32.const 4)))
    (local.set $about (i32.shl (local.get $about) (i32.const 2)))
    (br_if $cells (i32.eq (i32.load (i32.add (local.get $place) (local.get $about))) (i32.const -2)))
    (local.set $to (i32.add (local.get $holders) (i32.shl (local.get $about) (i32.const 1))))
    (i32.store (local.get $to) (i32.add (i32.load (local.get $to)) (i32.ne (local.get $yes) (i32.const 0))))
    (i32.store offset=4 (local.get $to) (i32.add (i32.load offset=4 (local.get $to)) (i32.ne (local.get $no) (i32.const 0))))
    (local.set $to (i32.add (local.get $most) (local.get $about)))
    (local.set $yes (select (local.get $yes) (local.get $no) (i32.gt_u (local.get $yes) (local.get $no))))
    (if (i32.gt_u (local.get $yes) (i32.load (local.get $to))) (then (i32.store (local.get $to) (local.get $yes))))
    (br $cells)))
   (br $parties))))

 ;; Fills rows of bits and of numbers, and lists, in which parties stand in order.
 (func (export "fill") (param $layer i32) (param $rows i32) (param $stop i32)
  (local $thing i32) (local $plus i32) (local $minus i32) (local $yesBits i32) (local $noBits i32) (local $issues i32)
  (local $place i32) (local $lists i32) (local $entries i32) (local $amounts i32) (local $bits i32) (local $bitsRow i32)
  (local $width i32) (local $numbers i32) (local $numbersRow i32)
  (local $at i32) (local $end i32) (local $about i32) (local $yes i32) (local $no i32) (local $to i32) (local $party i32)
  (local.set $thing (i32.load offset=0 (local.get $layer)))
  (local.set $plus (i32.load offset=4 (local.get $layer)))
  (local.set $minus (i32.load offset=8 (local.get $layer)))
  (local.set $yesBits (i32.load offset=12 (local.get $layer)))
  (local.set $noBits (i32.load offset=16 (local.get $layer)))
  (local.set $issues (i32.load offset=20 (local.get $layer)))
  (local.set $place (i32.load offset=24 (local.get $layer)))
  (local.set $lists (i32.load offset=36 (local.get $layer)))
  (local.set $entries (i32.load offset=44 (local.get $layer)))
  (local.set $amounts (i32.load offset=48 (local.get $layer)))
  (local.set $bits (i32.load offset=52 (local.get $layer)))
  (local.set $bitsRow (i32.load offset=56 (local.get $layer)))
  (local.set $width (i32.load offset=60 (local.get $layer)))
  (local.set $numbers (i32.load offset=64 (local.get $layer)))
  (local.set $numbersRow (i32.load offset=68 (local.get $layer)))
  (block $done (loop $parties
   (br_if $done (i32.ge_u (local.get $rows) (local.get $stop)))
   (local.set $at (i32.shl (i32.load (local.get $rows)) (i32.const 2)))
   (local.set $end (i32.shl (i32.load offset=4 (local.get $rows)) (i32.const 2)))
   (local.set $rows (i32.add (local.get $rows) (i32.const 8)))
   (block $row (loop $cells
    (br_if $row (i32.ge_u (local.get $at) (local.get $end)))
    (local.set $about (i32.load (i32.add (local.get $thing) (local.get $at))))
    (br_if $row (i32.ge_u (local.get $about) (local.get $issues)))
    (local.set $yes (i32.load (i32.add (local.get $plus) (local.get $at))))
    (local.set $no (i32.load (i32.add (local.get $minus) (local.get $at))))
    (if (local.get $yesBits) (then
     (local.set $yes (i32.ne (i32.and (local.get $yes) (local.get $yesBits)) (i32.const 0)))
     (local.set $no (i32.ne (i32.and (local.get $no) (local.get $noBits)) (i32.const 0)))))
    (local.set $at (i32.add (local.get $at) (i32.const 4)))
    (local.set $to (i32.load (i32.add (local.get $place) (i32.shl (local.get $about) (i32.const 2)))))
    (br_if $cells (i32.eq (local.get $to) (i32.const -2)))
    (if (i32.eq (local.get $to) (i32.const -1)) (then
     (if (local.get $yes) (then
      (call $enter (i32.add (local.get $lists) (i32.shl (local.get $about) (i32.const 3)))
       (local.get $entries) (local.get $amounts) (local.get $party) (local.get $yes))))
     (if (local.get $no) (then
      (call $enter (i32.add (i32.add (local.get $lists) (i32.const 4)) (i32.shl (local.get $about) (i32.const 3)))
       (local.get $entries) (local.get $amounts) (local.get $party) (local.get $no))))
     (br $cells)))
    (if (i32.lt_u (local.get $to) (local.get $width)) (then
     ;; Either is 0 or 1. Of each step of 128 bits, 32 bytes, the first half is what a party is for.
     (local.set $yes (i32.shl (local.get $yes) (local.get $to)))
     (local.set $no (i32.shl (local.get $no) (local.get $to)))
     (local.set $to (i32.add (local.get $bits) (i32.add
      (i32.shl (i32.shr_u (local.get $to) (i32.const 7)) (i32.const 5))
      (i32.shl (i32.and (i32.shr_u (local.get $to) (i32.const 5)) (i32.const 3)) (i32.const 2)))))
     (i32.store (local.get $to) (i32.or (i32.load (local.get $to)) (local.get $yes)))
     (i32.store offset=16 (local.get $to) (i32.or (i32.load offset=16 (local.get $to)) (local.get $no)))
     (br $cells)))
    ;; Of each step of 8 numbers, 32 bytes, the first half is how many values, the other by how many more are for it.
    (local.set $to (i32.sub (local.get $to) (local.get $width)))
    (local.set $to (i32.add (local.get $numbers) (i32.add
     (i32.shl (i32.shr_u (local.get $to) (i32.const 3)) (i32.const 5))
     (i32.shl (i32.and (local.get $to) (i32.const 7)) (i32.const 1)))))
    (i32.store16 (local.get $to) (i32.add (local.get $yes) (local.get $no)))
    (i32.store16 offset=16 (local.get $to) (i32.sub (local.get $yes) (local.get $no)))
    (br $cells)))
   (local.set $party (i32.add (local.get $party) (i32.const 1)))
   (local.set $bits (i32.add (local.get $bits) (local.get $bitsRow)))
   (local.set $numbers (i32.add (local.get $numbers) (local.get $numbersRow)))
   (br $parties))))

 (func $enter (param $list i32) (param $entries i32) (param $amounts i32) (param $party i32) (param $values i32)
  (local $next i32)
  (local.set $next (i32.load (local.get $list)))
  (i32.store (local.get $list) (i32.add (local.get $next) (i32.const 1)))
  (i32.store16 (i32.add (local.get $entries) (i32.shl (local.get $next) (i32.const 1))) (local.get $party))
  (if (local.get $amounts) (then
   (i32.store (i32.add (local.get $amounts) (i32.shl (local.get $next) (i32.const 2))) (local.get $values)))))

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

 ;; By lists: to the sums with the parties that come later in the lists of what a party says, in the cells from `at` to before
 ;; `end`, it adds units · the pairs of values. Each party once, in order.
 (func (export "addLists") (param $layer i32) (param $at i32) (param $end i32) (param $sums i32)
  (local $thing i32) (local $plus i32) (local $minus i32) (local $yesBits i32) (local $noBits i32) (local $issues i32)
  (local $place i32) (local $lists i32) (local $starts i32) (local $entries i32) (local $amounts i32) (local $units i32)
  (local $about i32) (local $yes i32) (local $no i32) (local $pros i32) (local $prosEnd i32) (local $cons i32) (local $consEnd i32)
  (local.set $thing (i32.load offset=0 (local.get $layer)))
  (local.set $plus (i32.load offset=4 (local.get $layer)))
  (local.set $minus (i32.load offset=8 (local.get $layer)))
  (local.set $yesBits (i32.load offset=12 (local.get $layer)))
  (local.set $noBits (i32.load offset=16 (local.get $layer)))
  (local.set $issues (i32.load offset=20 (local.get $layer)))
  (local.set $place (i32.load offset=24 (local.get $layer)))
  (local.set $lists (i32.load offset=36 (local.get $layer)))
  (local.set $starts (i32.load offset=40 (local.get $layer)))
  (local.set $entries (i32.load offset=44 (local.get $layer)))
  (local.set $amounts (i32.load offset=48 (local.get $layer)))
  (local.set $units (i32.load offset=72 (local.get $layer)))
  (local.set $at (i32.shl (local.get $at) (i32.const 2)))
  (local.set $end (i32.shl (local.get $end) (i32.const 2)))
  (block $row (loop $cells
   (br_if $row (i32.ge_u (local.get $at) (local.get $end)))
   (local.set $about (i32.load (i32.add (local.get $thing) (local.get $at))))
   (br_if $row (i32.ge_u (local.get $about) (local.get $issues)))
   (local.set $yes (i32.load (i32.add (local.get $plus) (local.get $at))))
   (local.set $no (i32.load (i32.add (local.get $minus) (local.get $at))))
   (if (local.get $yesBits) (then
    (local.set $yes (i32.ne (i32.and (local.get $yes) (local.get $yesBits)) (i32.const 0)))
    (local.set $no (i32.ne (i32.and (local.get $no) (local.get $noBits)) (i32.const 0)))))
   (local.set $at (i32.add (local.get $at) (i32.const 4)))
   (br_if $cells (i32.ne
    (i32.load (i32.add (local.get $place) (i32.shl (local.get $about) (i32.const 2)))) (i32.const -1)))
   (local.set $about (i32.shl (local.get $about) (i32.const 3)))
   ;; The party itself is done.
   (local.set $pros (i32.add (i32.load (i32.add (local.get $lists) (local.get $about)))
    (i32.ne (local.get $yes) (i32.const 0))))
   (local.set $cons (i32.add (i32.load offset=4 (i32.add (local.get $lists) (local.get $about)))
    (i32.ne (local.get $no) (i32.const 0))))
   (i32.store (i32.add (local.get $lists) (local.get $about)) (local.get $pros))
   (i32.store offset=4 (i32.add (local.get $lists) (local.get $about)) (local.get $cons))
   (local.set $prosEnd (i32.load offset=4 (i32.add (local.get $starts) (local.get $about))))
   (local.set $consEnd (i32.load offset=8 (i32.add (local.get $starts) (local.get $about))))
   (if (local.get $yes) (then
    (local.set $yes (i32.mul (local.get $yes) (local.get $units)))
    (call $addList (local.get $entries) (local.get $amounts) (local.get $pros) (local.get $prosEnd)
     (local.get $sums) (local.get $yes))
    (call $addList (local.get $entries) (local.get $amounts) (local.get $cons) (local.get $consEnd)
     (i32.add (local.get $sums) (i32.const 4)) (local.get $yes))))
   (if (local.get $no) (then
    (local.set $no (i32.mul (local.get $no) (local.get $units)))
    (call $addList (local.get $entries) (local.get $amounts) (local.get $cons) (local.get $consEnd)
     (local.get $sums) (local.get $no))
    (call $addList (local.get $entries) (local.get $amounts) (local.get $pros) (local.get $prosEnd)
     (i32.add (local.get $sums) (i32.const 4)) (local.get $no))))
   (br $cells))))

 ;; To one half of the sum of each party in a list, from one entry to before another, it adds the amount for each of its values.
 (func $addList (param $entries i32) (param $amounts i32) (param $at i32) (param $end i32) (param $sums i32) (param $amount i32)
  (local $sum i32)
  (local.set $amounts (select
   (i32.add (local.get $amounts) (i32.shl (local.get $at) (i32.const 2)))
   (i32.const 0)
   (local.get $amounts)))
  (local.set $at (i32.add (local.get $entries) (i32.shl (local.get $at) (i32.const 1))))
  (local.set $end (i32.add (local.get $entries) (i32.shl (local.get $end) (i32.const 1))))
  (if (local.get $amounts) (then
   (block $done (loop $each
    (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
    (local.set $sum (i32.add (local.get $sums) (i32.shl (i32.load16_u (local.get $at)) (i32.const 3))))
    (i32.store (local.get $sum) (i32.add (i32.load (local.get $sum))
     (i32.mul (local.get $amount) (i32.load (local.get $amounts)))))
    (local.set $at (i32.add (local.get $at) (i32.const 2)))
    (local.set $amounts (i32.add (local.get $amounts) (i32.const 4)))
    (br $each)))
   (return)))
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
