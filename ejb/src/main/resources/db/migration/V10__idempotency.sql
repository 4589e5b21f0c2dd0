-- First answers to commands that carry a key, stored in the command's own transaction.
create table idempotency_key (
  principal  varchar(60) collate utf8mb4_bin not null,
  operation  varchar(60) collate utf8mb4_bin not null,
  key_value  varchar(100) collate utf8mb4_bin not null,
  body_hash  char(64)     not null comment 'SHA-256 of the request, hexadecimal',
  answer     mediumtext   not null comment 'JSON',
  created_at datetime(6)  not null,
  primary key (principal, operation, key_value)
);
