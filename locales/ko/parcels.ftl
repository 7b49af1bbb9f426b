parcels-note = 소포 { NUMBER($count) }개로 나누어 도착합니다. 발송지: { $countries }.
